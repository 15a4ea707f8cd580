// Middlewares that ask for scopes and claims of the token.
import { recognize } from "../pack.js";

export const auth0Claims = recognize({
  id: "auth0/claims",
  title: "A route that is open only to a scope or a claim",
  finds: "guard",
  looksAt: "call",
  at: [
    "express-oauth2-jwt-bearer#{requiredScopes,scopeIncludesAny,claimEquals,claimIncludes,claimCheck}",
    "express-openid-connect#{claimEquals,claimIncludes,claimCheck}",
  ],
  read: ({ origin, arguments: [scope] }) => ({
    shape: "stage",
    form: "middleware",
    level: "authorized",
    permission: /#(?:requiredScopes|scopeIncludesAny)$/.test(origin) ? (scope ?? null) : null,
    subject: null,
  }),
});
