import Router from "@koa/router";
import Koa from "koa";
import bodyParser from "koa-bodyparser";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const app = new Koa();
const open = new Router();
const closed = new Router();

open.post("/invoices", async (ctx) => { //= entry http POST /invoices
  ctx.body = await db.invoice.create({ data: ctx.request.body }); //= open unguarded-action
});

closed.delete("/invoices/:id", async (ctx) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: ctx.params.id } }); //= held inferred
});

app.use(bodyParser());
app.use(open.routes()).use(open.allowedMethods());
app.use(requireAdmin);
app.use(closed.routes());
