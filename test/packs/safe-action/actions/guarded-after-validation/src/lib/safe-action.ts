import NextAuth from "next-auth";
import { createSafeActionClient } from "next-safe-action";

const { auth } = NextAuth({ providers: [] });

export const authActionClient = createSafeActionClient().use(async ({ next }) => {
  const session = await auth();
  if (!session?.user) throw new Error("unauthorized");
  return next({ ctx: { user: session.user } });
});
