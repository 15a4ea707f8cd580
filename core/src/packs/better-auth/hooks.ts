// `createAuthMiddleware(fn)`, `createAuthEndpoint(path, options, fn)`: kept for Better Auth's own routes, not run where they are made.
// Limit: what they do belongs to no entry point. Better Auth's own routes are not written down in the project.
import { recognize } from "../pack.js";

export const betterAuthHooks = recognize({
  id: "better-auth/hooks",
  title: "A function that Better Auth keeps for its own routes",
  finds: "callback",
  looksAt: "call",
  at: ["better-auth/api#createAuthMiddleware", "better-auth/api#createAuthEndpoint"],
  read: (call) => call.arguments.map((_, callback) => ({ callback, runs: "elsewhere" })),
});
