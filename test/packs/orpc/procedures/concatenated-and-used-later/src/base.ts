import { ORPCError, os } from "@orpc/server";

interface User {
  readonly id: string;
  readonly role: string;
}
export const base = os.$context<{ user: User | null }>();

export const signedIn = base.middleware(async ({ context, next }) => {
  if (!context.user) throw new ORPCError("UNAUTHORIZED");
  return next({ context: { user: context.user } });
});
export const isAdmin = base.middleware(async ({ context, next }) => {
  if (context.user?.role !== "admin") throw new ORPCError("FORBIDDEN");
  return next();
});
