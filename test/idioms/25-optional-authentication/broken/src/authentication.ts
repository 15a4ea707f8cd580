import type { Context, Next } from "koa";
import jwt from "jsonwebtoken";

interface Options {
  readonly optional?: boolean;
  readonly admin?: boolean;
}

export function auth(options: Options = {}) {
  return async function authMiddleware(ctx: Context, next: Next) {
    const token = ctx.cookies.get("accessToken");
    if (token) {
      const user = jwt.verify(token, process.env.JWT_KEY ?? "");
      if (options.admin && user.role !== "admin") {
        ctx.throw(403);
      }
      ctx.state.auth = { user };
    } else if (!options.optional) {
      ctx.throw(401, "Authentication required");
    }
    await next();
  };
}
