import { initTRPC, TRPCError } from "@trpc/server";

const t = initTRPC.context<{ user: { id: number } | null }>().create();

export const router = t.router;
export const authenticatedProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.user) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { user: ctx.user } });
});
