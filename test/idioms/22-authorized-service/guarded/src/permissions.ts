import type { Knex } from "knex";
import type { Credentials } from "./credentials.js";

export class NotAllowedError extends Error {
  readonly status = 403;
}
export class Permissions {
  constructor(private readonly database: Knex) {}

  async authorize(permission: string, credentials: Credentials): Promise<{ result: "ALLOW" | "DENY" }> {
    const grant = await this.database("grants").where({ permission, principal: credentials.principal }).first();
    return { result: grant ? "ALLOW" : "DENY" };
  }
}
