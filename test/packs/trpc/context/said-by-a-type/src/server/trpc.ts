import { initTRPC, TRPCError } from "@trpc/server";
import type { PrismaClient } from "@prisma/client";

interface Context {
  readonly db: PrismaClient;
  readonly session: { readonly user: { readonly id: string } } | null;
}
const t = initTRPC.context<Context>().create();

export const createTRPCRouter = t.router;
export const protectedProcedure = t.procedure.use(async ({ ctx, next }) => {
  if (!ctx.session?.user) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { session: { ...ctx.session, user: ctx.session.user } } });
});
