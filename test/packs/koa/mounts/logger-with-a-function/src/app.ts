import { PrismaClient } from "@prisma/client";
import Koa from "koa";
import logger from "koa-logger";
import Router from "koa-router";

const db = new PrismaClient();
const app = new Koa();
const router = new Router();

// The function is given lines, not requests: it is no stage that never goes on.
app.use(logger((line) => console.info(line)));

router.delete("/invoices/:id", async (ctx) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: ctx.params.id } }); //= open unguarded-action
});

router.delete("/receipts/:id", async (ctx) => { //= entry http DELETE /receipts/:id
  if (ctx.state.user?.role !== "admin") ctx.throw(403);
  await db.receipt.delete({ where: { id: ctx.params.id } }); //= held inferred
});

app.use(router.routes());
