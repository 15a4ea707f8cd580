import type Router from "koa-router";

export enum Hook {
  Api = "api",
  Task = "task",
}
interface Values {
  [Hook.Api]: Router;
  [Hook.Task]: { run: () => void };
}
export interface PlugIn<T extends Hook> {
  readonly type: T;
  readonly value: Values[T];
}

const known = new Map<Hook, PlugIn<Hook>[]>();

export function plugInsOf<T extends Hook>(type: T) {
  return (known.get(type) ?? []) as PlugIn<T>[];
}
