// `withAuth(…)` of next-auth/middleware sends away who is not signed in; its own `authorized` may let anybody through.
import { fieldOf, recognize } from "../pack.js";

export const authJsMiddleware = recognize({
  id: "auth-js/middleware",
  title: "The middleware of NextAuth",
  finds: "guard",
  looksAt: "call",
  at: ["next-auth/middleware#{withAuth,default}"],
  read: ({ arguments: given }) => {
    const decides = given.some((options) => fieldOf(fieldOf(options, "callbacks"), "authorized") !== null);
    const proof = { level: "authenticated", permission: null, subject: null } as const;
    return decides ? { shape: "near", flaw: "optional", ...proof } : { shape: "stage", form: "middleware", ...proof };
  },
});
