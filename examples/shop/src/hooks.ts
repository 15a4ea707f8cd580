// What may be run after the fact, by name. Other modules put theirs in.
import type { Request } from "express";

export type Hook = (req: Request) => Promise<void>;

export const hooks: Record<string, Hook> = {};

export function register(name: string, hook: Hook): void {
  hooks[name] = hook;
}
