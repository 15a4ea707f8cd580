import Router from "@koa/router";
import Koa from "koa";
import mount from "koa-mount";
import { requireAdmin } from "./auth.js";
import { invoices } from "./invoices.js";

const api = new Router({ prefix: "/api" });
api.use(requireAdmin);
api.use("/invoices", invoices.routes());

const inner = new Koa();
inner.use(api.routes());

const app = new Koa();
app.use(mount("/v1", inner));
