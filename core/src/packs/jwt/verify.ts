// A token whose signature is verified names its bearer; verifying throws for any other.
import { fieldOf, recognize, textOf } from "../pack.js";
import type { Value } from "../views.js";

export const jwtVerify = recognize({
  id: "jwt/verify",
  title: "A token whose signature is verified",
  finds: "guard",
  looksAt: "call",
  at: ["jsonwebtoken#verify", "jose#{jwtVerify,jwtDecrypt,compactVerify}", "@nestjs/jwt#JwtService.{verify,verifyAsync}", "{hono/jwt,hono/utils/jwt}#verify"],
  read: ({ origin, arguments: given }) => {
    if (isForAnybody(given)) return { shape: "near", flaw: "too-weak", level: "declared-public", permission: null, subject: null };
    const callback = given.findIndex((value, index) => index >= 2 && value.kind === "function");
    if (callback >= 0) return { shape: "identity", promise: false, callback, at: [] };
    const promise = !origin.startsWith("jsonwebtoken#") && !origin.endsWith("JwtService.verify");
    return { shape: "identity", promise, throws: true, at: origin.startsWith("jose#") ? ["payload"] : [] };
  },
});

/** The algorithm "none": whoever likes makes such a token. */
function isForAnybody([, , options]: readonly Value[]): boolean {
  const algorithms = fieldOf(options, "algorithms");
  const named = algorithms?.kind === "list" ? algorithms.items : [algorithms];
  return named.some((one) => textOf(one)?.toLowerCase() === "none");
}
