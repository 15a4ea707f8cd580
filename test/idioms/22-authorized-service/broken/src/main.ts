import express from "express";
import knex from "knex";
import { DefaultLocationService } from "./catalog/default-location-service.js";
import { createRouter } from "./router.js";

const database = knex({ client: "pg" });
const locationService = new DefaultLocationService(database);

express().use(createRouter({ locationService })).listen(7007);
