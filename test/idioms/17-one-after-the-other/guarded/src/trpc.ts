import { initTRPC, TRPCError } from "@trpc/server";

interface Session {
  readonly user: { readonly id: string; readonly permissions: readonly string[] };
}
const t = initTRPC.context<{ session: Session | null }>().create();

export const router = t.router;
export const protectedProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.session) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { session: ctx.session } });
});
