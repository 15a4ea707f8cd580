// A token whose signature is verified names its bearer; verifying throws for any other.
import { recognize } from "../pack.js";

// Limit: `jwt.verify(token, key, (error, claims) => …)` is no guard here. What its function is given is not known to be the caller.
export const jwtVerify = recognize({
  id: "jwt/verify",
  title: "A token whose signature is verified",
  finds: "guard",
  looksAt: "call",
  at: ["jsonwebtoken#verify", "jose#{jwtVerify,jwtDecrypt,compactVerify}", "@nestjs/jwt#JwtService.{verify,verifyAsync}", "{hono/jwt,hono/utils/jwt}#verify"],
  read: ({ origin, arguments: given }) => {
    if (given.slice(2).some((value) => value.kind === "function")) return null;
    const promise = !origin.startsWith("jsonwebtoken#") && !origin.endsWith("JwtService.verify");
    return { shape: "identity", promise, throws: true, at: origin.startsWith("jose#") ? ["payload"] : [] };
  },
});
