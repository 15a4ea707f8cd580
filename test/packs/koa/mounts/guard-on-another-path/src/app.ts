import Router from "@koa/router";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

export const router = new Router();

router.use("/admin", requireAdmin);

router.delete("/admin/invoices/:id", async (ctx) => { //= entry http DELETE /admin/invoices/:id
  await db.invoice.delete({ where: { id: ctx.params.id } }); //= held inferred
});

router.delete("/invoices/:id", async (ctx) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: ctx.params.id } }); //= open unguarded-action
});
