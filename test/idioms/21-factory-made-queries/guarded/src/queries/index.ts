import type { Pool } from "pg";
import { createScopeQueries } from "./scopes.js";

export class Queries {
  readonly scopes = createScopeQueries(this.pool);

  constructor(private readonly pool: Pool) {}
}
