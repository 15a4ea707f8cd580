import type { Context, Next } from "koa";
import { ApiKey } from "../models/api-key.js";

export function authentication() {
  return async (ctx: Context, next: Next) => {
    const token = ctx.get("authorization").replace("Bearer ", "");
    const key = await ApiKey.findOne({ where: { secret: token }, include: "user" });
    if (!key) ctx.throw(401);
    ctx.state.auth = { user: key.user };
    await next();
  };
}
