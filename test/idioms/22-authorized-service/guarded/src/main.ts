import express from "express";
import knex from "knex";
import { AuthorizedLocationService } from "./catalog/authorized-location-service.js";
import { DefaultLocationService } from "./catalog/default-location-service.js";
import { Permissions } from "./permissions.js";
import { createRouter } from "./router.js";

const database = knex({ client: "pg" });
const locationService = new AuthorizedLocationService(new DefaultLocationService(database), new Permissions());

express().use(createRouter({ locationService })).listen(7007);
