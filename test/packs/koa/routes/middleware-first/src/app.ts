import Router from "@koa/router";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

export const router = new Router({ prefix: "/invoices" });

router.delete("/:id", requireAdmin, async (ctx) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: ctx.params.id } }); //= held inferred
  ctx.status = 204;
});

router.put("invoice", "/:id", requireAdmin, async (ctx) => { //= entry http PUT /invoices/:id
  ctx.body = await db.invoice.update({ where: { id: ctx.params.id }, data: ctx.request.body }); //= held inferred
});
