import Router from "@koa/router";
import Koa from "koa";
import { scopeRoutes } from "./routes.js";
import { Tenant } from "./tenant.js";

const app = new Koa();
const router = new Router();
scopeRoutes(router, Tenant.create());
app.use(router.routes());
