// Auth0's libraries: tokens and scopes for APIs, sessions for pages.
import { definePack } from "../pack.js";
import { auth0BearerTokens } from "./bearer-tokens.js";
import { auth0Claims } from "./claims.js";
import { auth0Sessions } from "./sessions.js";
import { auth0Wrappers } from "./wrappers.js";

export const auth0 = definePack({
  id: "auth0",
  title: "Auth0",
  packages: ["express-oauth2-jwt-bearer", "express-openid-connect", "@auth0/nextjs-auth0"],
  verified: "express-oauth2-jwt-bearer 1.10.0, @auth0/nextjs-auth0 4.30.0",
  recognizers: [auth0BearerTokens, auth0Claims, auth0Sessions, auth0Wrappers],
});
