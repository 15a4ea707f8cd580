import { PrismaClient } from "@prisma/client";
import Koa from "koa";
import Router from "koa-router";
import { Hook, plugInsOf } from "./plug-ins.js";

const db = new PrismaClient();
const app = new Koa();
const router = new Router();
const invoices = new Router();

invoices.delete("/invoices/:id", async (ctx) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: ctx.params.id } }); //= open unguarded-action
});

// Routers, by their declared type: what they do concerns their own routes alone.
plugInsOf(Hook.Api).forEach((one) => router.use("/", one.value.routes()));
router.use("/", invoices.routes());
app.use(router.routes());
