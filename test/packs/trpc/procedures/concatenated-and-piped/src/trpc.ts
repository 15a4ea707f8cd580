import { initTRPC, TRPCError } from "@trpc/server";

interface Context {
  readonly user: { readonly id: string; readonly role: string } | null;
}
const t = initTRPC.context<Context>().create();

const isSignedIn = t.middleware(({ ctx, next }) => {
  if (!ctx.user) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { user: ctx.user } });
});
const isEditor = isSignedIn.unstable_pipe(({ ctx, next }) => {
  if (ctx.user.role !== "editor") throw new TRPCError({ code: "FORBIDDEN" });
  return next();
});
const timed = t.procedure.use(async ({ next, path }) => {
  const before = performance.now();
  const answer = await next();
  console.log(path, performance.now() - before);
  return answer;
});
const adminOnly = t.procedure.use(({ ctx, next }) => {
  if (ctx.user?.role !== "admin") throw new TRPCError({ code: "FORBIDDEN" });
  return next();
});

export const { router } = t;
export const timedProcedure = timed;
export const editorProcedure = timed.use(isEditor);
export const adminProcedure = timed.concat(adminOnly);
