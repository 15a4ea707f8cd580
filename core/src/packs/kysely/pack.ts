// Kysely: what its builders write, which of its queries guard, and what it hands to a transaction.
import { definePack } from "../pack.js";
import { kyselyCredentialLookups } from "./credential-lookups.js";
import { kyselyScopedQueries } from "./scoped-queries.js";
import { kyselyTransactionCallback } from "./transaction-callback.js";
import { kyselyTransactionClient } from "./transaction-client.js";
import { kyselyWrites } from "./writes.js";

export const kysely = definePack({
  id: "kysely",
  title: "Kysely",
  packages: ["kysely", "nestjs-kysely"],
  verified: "kysely 0.28.18",
  recognizers: [kyselyWrites, kyselyScopedQueries, kyselyCredentialLookups, kyselyTransactionClient, kyselyTransactionCallback],
});
