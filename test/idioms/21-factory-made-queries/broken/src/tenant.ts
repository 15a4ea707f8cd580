import { Pool } from "pg";
import { Queries } from "./queries/index.js";

export class Tenant {
  static create() {
    const pool = new Pool({ connectionString: process.env.DATABASE_URL });
    return new Tenant(new Queries(pool));
  }
  constructor(readonly queries: Queries) {}
}
