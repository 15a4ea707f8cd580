// Middlewares that let only verified tokens through. Told that credentials are not required, they let everybody through.
import { fieldOf, recognize, textOf } from "../pack.js";

export const jwtMiddleware = recognize({
  id: "jwt/middleware",
  title: "A route that is open only with a verified token",
  finds: "guard",
  looksAt: "call",
  at: ["express-jwt#{expressjwt,default}", "koa-jwt#default", "hono/jwt#jwt", "hono/jwk#jwk"],
  read: ({ arguments: [options] }) => {
    const proof = { level: "authenticated", permission: null, subject: null } as const;
    const optional = textOf(fieldOf(options, "credentialsRequired")) === "false" || textOf(fieldOf(options, "passthrough")) === "true";
    return optional ? { shape: "near", flaw: "optional", ...proof } : { shape: "stage", form: "middleware", ...proof };
  },
});
