// `await auth.api.getSession({ headers })`: the session, or null.
import { recognize } from "../pack.js";

export const betterAuthSessions = recognize({
  id: "better-auth/sessions",
  title: "The session of Better Auth, or nobody",
  finds: "guard",
  looksAt: "call",
  at: ["**#betterAuth().api.getSession"],
  read: () => ({ shape: "identity", promise: true, at: [] }),
});
