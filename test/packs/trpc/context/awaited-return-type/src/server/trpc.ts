import { initTRPC, TRPCError } from "@trpc/server";
import { createContext } from "./context";

const t = initTRPC.context<Awaited<ReturnType<typeof createContext>>>().create();

export const createTRPCRouter = t.router;
export const protectedProcedure = t.procedure.use(async ({ ctx, next }) => {
  if (!ctx.session?.user) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { session: { ...ctx.session, user: ctx.session.user } } });
});
