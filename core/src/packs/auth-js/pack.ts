// Auth.js (NextAuth): who is signed in, and a wrapper that only looks like a guard.
import { definePack } from "../pack.js";
import { authJsMiddleware } from "./middleware.js";
import { authJsSessions } from "./sessions.js";
import { authJsTokens } from "./tokens.js";

export const authJs = definePack({
  id: "auth-js",
  title: "Auth.js (NextAuth)",
  packages: ["next-auth", "@auth/*"],
  verified: "next-auth 4.x and 5.0.0-beta.30, @auth/core 0.41.3",
  recognizers: [authJsSessions, authJsTokens, authJsMiddleware],
});
