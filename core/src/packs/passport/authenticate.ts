// `passport.authenticate("jwt")` as a middleware. With a function of one's own Passport refuses nobody; the function must.
import { recognize, textOf } from "../pack.js";
import type { Value } from "../views.js";

export const passportAuthenticate = recognize({
  id: "passport/authenticate",
  title: "A route that Passport opens only to who is signed in",
  finds: "guard",
  looksAt: "call",
  at: [
    "{passport,**/koa-passport,@fastify/passport}#authenticate",
    "{passport,**/koa-passport,@fastify/passport}#{Passport,Authenticator,KoaPassport}.authenticate",
  ],
  read: ({ arguments: [strategies, ...rest] }) => {
    const proof = { level: "authenticated", permission: null, subject: null } as const;
    if (isAnonymous(strategies)) return { shape: "near", flaw: "optional", ...proof };
    if (rest.some((value) => value.kind === "function")) return { shape: "near", flaw: "no-exit", ...proof };
    return { shape: "stage", form: "middleware", ...proof };
  },
});

function isAnonymous(strategies: Value | undefined): boolean {
  return strategies?.kind === "list" ? strategies.items.some(isAnonymous) : textOf(strategies) === "anonymous";
}
