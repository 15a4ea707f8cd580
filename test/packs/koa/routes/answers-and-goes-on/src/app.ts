import Router from "@koa/router";
import type { Context, Next } from "koa";
import { db } from "./db.js";

export const router = new Router();

async function requireAdmin(ctx: Context, next: Next) {
  if (ctx.state.user?.role !== "admin") ctx.status = 403;
  await next();
}

async function requireUser(ctx: Context, next: Next) {
  if (!ctx.state.user) {
    ctx.status = 401;
    return;
  }
  await next();
}

router.delete("/invoices/:id", requireAdmin, async (ctx) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: ctx.params.id } }); //= open ignored-guard-result
});

router.post("/invoices", requireUser, async (ctx) => { //= entry http POST /invoices
  ctx.body = await db.invoice.create({ data: ctx.request.body }); //= open weak-guard
});
