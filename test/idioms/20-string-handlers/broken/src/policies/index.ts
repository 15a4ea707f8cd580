import type { Context, Next } from "koa";

export const policies: Record<string, (ctx: Context, next: Next) => Promise<void>> = {
  async "is-signed-in"(ctx, next) {
    if (!ctx.state.user) ctx.throw(401);
    await next();
  },
  async "is-admin"(ctx, next) {
    if (ctx.state.user?.role !== "admin") ctx.throw(403);
    await next();
  },
};
