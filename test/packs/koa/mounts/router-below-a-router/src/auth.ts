import type { Context, Next } from "koa";

export async function requireAdmin(ctx: Context, next: Next) {
  if (ctx.state.user?.role !== "admin") ctx.throw(403, "admins only");
  await next();
}
