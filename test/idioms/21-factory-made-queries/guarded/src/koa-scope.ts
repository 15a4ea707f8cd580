import type { Middleware } from "koa";

export const koaScope =
  (scope: string): Middleware =>
  async (ctx, next) => {
    ctx.assert(ctx.state.user?.scopes.includes(scope), 403);
    await next();
  };
