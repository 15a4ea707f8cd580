import { initTRPC, TRPCError } from "@trpc/server";
import type { Context } from "./context.js";

const t = initTRPC.context<Context>().meta<{ label?: string }>().create();

export const createRouter = t.router;
const timed = t.procedure.use(async ({ path, next }) => {
  const start = performance.now();
  const result = await next();
  console.info(path, performance.now() - start);
  return result;
});
export const openProcedure = timed;
export const memberProcedure = timed.use(({ ctx, next }) => {
  if (!ctx.session?.user) {
    throw new TRPCError({ code: "UNAUTHORIZED" });
  }
  return next({ ctx: { ...ctx, user: ctx.session.user } });
});
export const staffProcedure = memberProcedure.use(({ ctx, next }) => {
  if (!ctx.user.roles.includes("staff")) {
    console.warn("a procedure for staff was called by", ctx.user.id);
  }
  return next();
});
