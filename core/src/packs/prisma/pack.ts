// Prisma: what its client writes, which of its queries guard, and what it hands to a transaction.
import { definePack } from "../pack.js";
import { prismaCredentialLookups } from "./credential-lookups.js";
import { prismaRawQueries } from "./raw-queries.js";
import { prismaScopedQueries } from "./scoped-queries.js";
import { prismaScopedRelations } from "./scoped-relations.js";
import { prismaTransactionCallback } from "./transaction-callback.js";
import { prismaTransactionClient } from "./transaction-client.js";
import { prismaWrites } from "./writes.js";

export const prisma = definePack({
  id: "prisma",
  title: "Prisma",
  packages: ["@prisma/client", "prisma"],
  verified: "@prisma/client 5.x and 6.x",
  recognizers: [
    prismaWrites,
    prismaRawQueries,
    prismaScopedQueries,
    prismaScopedRelations,
    prismaCredentialLookups,
    prismaTransactionClient,
    prismaTransactionCallback,
  ],
});
