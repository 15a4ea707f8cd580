// `await auth()` and `await getServerSession(options)`: the session, or null. `auth(f)` wraps a function and runs it for anybody.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";

export const authJsSessions = recognize({
  id: "auth-js/sessions",
  title: "The session of Auth.js, or nobody",
  finds: "guard",
  looksAt: "call",
  at: [
    "next-auth#default().auth",
    "next-auth#NextAuthResult.auth",
    "next-auth#{getServerSession,unstable_getServerSession}",
    "next-auth/next#{getServerSession,unstable_getServerSession}",
    "@auth/express#getSession",
  ],
  read: (call) => {
    const wraps = calledName(call) === "auth" && call.arguments.some((value) => value.kind === "function");
    return wraps ? { shape: "inert" } : { shape: "identity", promise: true, at: [] };
  },
});
