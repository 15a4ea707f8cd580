import type { Middleware } from "koa";
import { verifyToken } from "../verify-token.js";

export const koaAuth =
  (scope: string): Middleware =>
  async (ctx, next) => {
    const claims = await verifyToken(ctx.headers.authorization);
    if (!claims?.scopes.includes(scope)) {
      ctx.throw(403, "auth.forbidden");
    }
    ctx.auth = claims;
    return next();
  };
