// The MongoDB driver: what its collections write, and which of its queries guard.
import { definePack } from "../pack.js";
import { mongodbCredentialLookups } from "./credential-lookups.js";
import { mongodbScopedQueries } from "./scoped-queries.js";
import { mongodbTransactionCallback } from "./transaction-callback.js";
import { mongodbWrites } from "./writes.js";

export const mongodb = definePack({
  id: "mongodb",
  title: "MongoDB driver",
  packages: ["mongodb"],
  verified: "mongodb 6.x",
  recognizers: [mongodbWrites, mongodbScopedQueries, mongodbCredentialLookups, mongodbTransactionCallback],
});
