// `auth()` lets only verified tokens through, unless told that none is required.
import { fieldOf, recognize, textOf } from "../pack.js";

export const auth0BearerTokens = recognize({
  id: "auth0/bearer-tokens",
  title: "A route that is open only with a token of Auth0",
  finds: "guard",
  looksAt: "call",
  at: ["express-oauth2-jwt-bearer#auth", "express-openid-connect#{auth,requiresAuth}"],
  read: ({ arguments: [options] }) => {
    const proof = { level: "authenticated", permission: null, subject: null } as const;
    const optional = textOf(fieldOf(options, "authRequired")) === "false";
    return optional ? { shape: "near", flaw: "optional", ...proof } : { shape: "stage", form: "middleware", ...proof };
  },
});
