import type { Credentials } from "./credentials.js";

export class NotAllowedError extends Error {
  readonly status = 403;
}
export class Permissions {
  async authorize(permission: string, { permissions }: Credentials): Promise<{ result: "ALLOW" | "DENY" }> {
    return { result: permissions.includes(permission) ? "ALLOW" : "DENY" };
  }
}
