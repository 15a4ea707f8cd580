// `await auth()` and `getAuth(req)`: an object that is always there; the caller is in its `userId`.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";

export const clerkSessions = recognize({
  id: "clerk/sessions",
  title: "The session of Clerk, with a caller in it or without",
  finds: "guard",
  looksAt: "call",
  at: [
    "@clerk/nextjs/server#{auth,getAuth}",
    "{@clerk/express,@clerk/fastify,@clerk/hono,@hono/clerk-auth,@clerk/clerk-sdk-node}#getAuth",
    "@clerk/nextjs#auth",
  ],
  read: (call) => ({ shape: "identity", promise: calledName(call) === "auth", at: ["userId"] }),
});
