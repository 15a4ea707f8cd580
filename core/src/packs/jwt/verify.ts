// A token whose signature is verified names its bearer; verifying throws for any other.
import { recognize } from "../pack.js";

export const jwtVerify = recognize({
  id: "jwt/verify",
  title: "A token whose signature is verified",
  finds: "guard",
  looksAt: "call",
  at: ["jsonwebtoken#verify", "jose#{jwtVerify,jwtDecrypt,compactVerify}", "@nestjs/jwt#JwtService.{verify,verifyAsync}", "{hono/jwt,hono/utils/jwt}#verify"],
  read: ({ origin, arguments: given }) => {
    const callback = given.findIndex((value, index) => index >= 2 && value.kind === "function");
    if (callback >= 0) return { shape: "identity", promise: false, callback, at: [] };
    const promise = !origin.startsWith("jsonwebtoken#") && !origin.endsWith("JwtService.verify");
    return { shape: "identity", promise, throws: true, at: origin.startsWith("jose#") ? ["payload"] : [] };
  },
});
