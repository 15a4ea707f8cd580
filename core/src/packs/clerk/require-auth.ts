// `requireAuth()` of Clerk for Express sends away who is not signed in.
import { recognize } from "../pack.js";

export const clerkRequireAuth = recognize({
  id: "clerk/require-auth",
  title: "A route that Clerk opens only to who is signed in",
  finds: "guard",
  looksAt: "call",
  at: ["@clerk/express#requireAuth", "@clerk/clerk-sdk-node#ClerkExpressRequireAuth"],
  read: () => ({ shape: "stage", form: "middleware", level: "authenticated", permission: null, subject: null }),
});
