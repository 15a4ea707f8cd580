import knex from "knex";
import { buildServer } from "./server.js";
import { RoleAccess } from "./services/access.js";
import { FlagService } from "./services/flag-service.js";
import { KnexFlagStore } from "./stores/knex-flag-store.js";

const db = knex({ client: "pg" });
const flagService = new FlagService(new KnexFlagStore(db), new RoleAccess());
await buildServer({ flagService }).listen({ port: 8080 });
