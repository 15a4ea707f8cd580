import type { Request } from "express";

export interface ApiContext {
  can(right: string): boolean;
  deny(): void;
}
export const contextOf = (req: Request): ApiContext => ({
  can: (right) => req.user.rights.includes(right),
  deny() {
    throw Object.assign(new Error("forbidden"), { status: 403 });
  },
});
