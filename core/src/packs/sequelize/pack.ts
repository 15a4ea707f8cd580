// Sequelize: what its models write, which of its queries guard, and how it runs a transaction.
import { definePack } from "../pack.js";
import { sequelizeCredentialLookups } from "./credential-lookups.js";
import { sequelizeRawQueries } from "./raw-queries.js";
import { sequelizeScopedQueries } from "./scoped-queries.js";
import { sequelizeTransactionCallback } from "./transaction-callback.js";
import { sequelizeWrites } from "./writes.js";

export const sequelize = definePack({
  id: "sequelize",
  title: "Sequelize",
  packages: ["sequelize", "sequelize-typescript", "@sequelize/core"],
  verified: "sequelize 6.37.8",
  recognizers: [sequelizeWrites, sequelizeRawQueries, sequelizeScopedQueries, sequelizeCredentialLookups, sequelizeTransactionCallback],
});
