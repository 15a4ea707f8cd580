// TypeORM: repositories, entity managers, active records and query builders.
import { definePack } from "../pack.js";
import { typeormActiveRecords } from "./active-records.js";
import { typeormCredentialLookups } from "./credential-lookups.js";
import { typeormQueryBuilders } from "./query-builders.js";
import { typeormRawQueries } from "./raw-queries.js";
import { typeormScopedQueries } from "./scoped-queries.js";
import { typeormTransactionCallback } from "./transaction-callback.js";
import { typeormTransactionClient } from "./transaction-client.js";
import { typeormWrites } from "./writes.js";

export const typeorm = definePack({
  id: "typeorm",
  title: "TypeORM",
  packages: ["typeorm"],
  verified: "typeorm 0.3.x and 1.1.1",
  recognizers: [
    typeormWrites,
    typeormActiveRecords,
    typeormQueryBuilders,
    typeormRawQueries,
    typeormScopedQueries,
    typeormCredentialLookups,
    typeormTransactionClient,
    typeormTransactionCallback,
  ],
});
