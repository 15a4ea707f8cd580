// A token that is only decoded says whatever its sender wrote.
import { recognize } from "../pack.js";

export const jwtDecode = recognize({
  id: "jwt/decode",
  title: "A token that is read and not verified",
  finds: "guard",
  looksAt: "call",
  at: [
    "jsonwebtoken#decode",
    "jose#{decodeJwt,decodeProtectedHeader}",
    "jwt-decode#{jwtDecode,default}",
    "@nestjs/jwt#JwtService.decode",
    "{hono/jwt,hono/utils/jwt}#decode",
  ],
  read: () => ({ shape: "inert" }),
});
