import { initTRPC, TRPCError } from "@trpc/server";
import type { Context } from "./context.js";

const t = initTRPC
  .context<Context>()
  .meta<{ permission?: string }>()
  .create();

export const router = t.router;
export const permittedProcedure = t.procedure.use(({ ctx, meta, next }) => {
  if (!ctx.session) throw new TRPCError({ code: "UNAUTHORIZED" });
  if (meta?.permission && !ctx.session.user.permissions.includes(meta.permission)) {
    throw new TRPCError({ code: "FORBIDDEN" });
  }
  return next({ ctx: { session: ctx.session } });
});
