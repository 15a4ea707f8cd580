// Mongoose: what its models and documents write, which of its queries guard, and how it runs a transaction.
import { definePack } from "../pack.js";
import { mongooseCredentialLookups } from "./credential-lookups.js";
import { mongooseDocuments } from "./documents.js";
import { mongooseScopedQueries } from "./scoped-queries.js";
import { mongooseTransactionCallback } from "./transaction-callback.js";
import { mongooseWrites } from "./writes.js";

export const mongoose = definePack({
  id: "mongoose",
  title: "Mongoose",
  packages: ["mongoose", "@nestjs/mongoose", "@typegoose/typegoose"],
  verified: "mongoose 8.x and 9.12.1",
  recognizers: [mongooseWrites, mongooseDocuments, mongooseScopedQueries, mongooseCredentialLookups, mongooseTransactionCallback],
});
