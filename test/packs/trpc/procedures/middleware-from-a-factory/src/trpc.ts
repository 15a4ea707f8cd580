import { initTRPC, TRPCError } from "@trpc/server";

interface Context {
  readonly user: { readonly id: string; readonly role: string } | null;
}
const t = initTRPC.context<Context>().create();

export const { router, procedure } = t;

export const hasRole = (role: string) =>
  t.middleware(({ ctx, next }) => {
    if (ctx.user?.role !== role) throw new TRPCError({ code: "FORBIDDEN" });
    return next();
  });
export const allowsAnyone = t.middleware(({ ctx, next }) => next({ ctx: { user: ctx.user ?? { id: "nobody", role: "reader" } } }));
