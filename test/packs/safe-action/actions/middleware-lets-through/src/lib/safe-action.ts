import NextAuth from "next-auth";
import { createMiddleware, createSafeActionClient } from "next-safe-action";

const { auth } = NextAuth({ providers: [] });

const timing = createMiddleware().define(async ({ next }) => {
  const answer = await next();
  console.log("done");
  return answer;
});

export const actionClient = createSafeActionClient().use(timing);

export const authActionClient = actionClient.use(async ({ next }) => {
  const session = await auth();
  if (!session?.user) throw new Error("unauthorized");
  return next({ ctx: { user: session.user } });
});

export const adminActionClient = authActionClient.use(async ({ next, ctx }) => {
  if (ctx.user.role !== "admin") console.warn("not an admin");
  return next();
});
