import { initTRPC, TRPCError } from "@trpc/server";

export interface User {
  readonly id: string;
}
const t = initTRPC.context<{ user: User | null }>().create();

export const router = t.router;
export const authedProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.user) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { user: ctx.user } });
});
