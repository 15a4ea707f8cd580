// `clerkMiddleware()` finds out who is there, and lets everybody through.
import { recognize } from "../pack.js";

export const clerkMiddleware = recognize({
  id: "clerk/middleware",
  title: "Clerk's middleware, which protects nothing by itself",
  finds: "guard",
  looksAt: "call",
  at: ["**#clerkMiddleware", "@clerk/fastify#clerkPlugin", "@clerk/clerk-sdk-node#ClerkExpressWithAuth"],
  read: () => ({ shape: "inert" }),
});
