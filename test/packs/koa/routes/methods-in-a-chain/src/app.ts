import Router from "@koa/router";
import compose from "koa-compose";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

export const router = new Router();

router
  .use(async (ctx, next) => {
    await next();
  })
  .post("/invoices", async (ctx) => { //= entry http POST /invoices
    ctx.body = await db.invoice.create({ data: ctx.request.body }); //= open unguarded-action
  })
  .delete("/invoices/:id", compose([requireAdmin]), async (ctx) => { //= entry http DELETE /invoices/:id
    await db.invoice.delete({ where: { id: ctx.params.id } }); //= held inferred
  });
