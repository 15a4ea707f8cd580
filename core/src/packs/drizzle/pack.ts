// Drizzle: what its databases write, which of its queries guard, and what it hands to a transaction.
import { definePack } from "../pack.js";
import { drizzleCredentialLookups } from "./credential-lookups.js";
import { drizzleScopedQueries } from "./scoped-queries.js";
import { drizzleTransactionCallback } from "./transaction-callback.js";
import { drizzleTransactionClient } from "./transaction-client.js";
import { drizzleWrites } from "./writes.js";

export const drizzle = definePack({
  id: "drizzle",
  title: "Drizzle ORM",
  packages: ["drizzle-orm"],
  verified: "drizzle-orm 0.45.4",
  recognizers: [drizzleWrites, drizzleScopedQueries, drizzleCredentialLookups, drizzleTransactionClient, drizzleTransactionCallback],
});
