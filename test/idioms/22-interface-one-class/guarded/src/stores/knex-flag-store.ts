import type { Knex } from "knex";
import type { FlagStore } from "./flag-store.js";

export class KnexFlagStore implements FlagStore {
  constructor(private readonly db: Knex) {}

  async remove(name: string) {
    await this.db("flags").where({ name }).del(); //= held inferred
  }
}
