// Knex: what its builders and raw texts write, which of its queries guard, and what it hands to a transaction.
import { definePack } from "../pack.js";
import { knexCredentialLookups } from "./credential-lookups.js";
import { knexRawQueries } from "./raw-queries.js";
import { knexScopedQueries } from "./scoped-queries.js";
import { knexTransactionCallback } from "./transaction-callback.js";
import { knexTransactionClient } from "./transaction-client.js";
import { knexWrites } from "./writes.js";

export const knex = definePack({
  id: "knex",
  title: "Knex",
  packages: ["knex", "nest-knexjs", "nestjs-knex"],
  verified: "knex 3.3.0",
  recognizers: [knexWrites, knexRawQueries, knexScopedQueries, knexCredentialLookups, knexTransactionClient, knexTransactionCallback],
});
