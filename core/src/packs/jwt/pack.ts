// JSON web tokens: verified ones name the caller, decoded ones prove nothing.
import { definePack } from "../pack.js";
import { jwtDecode } from "./decode.js";
import { jwtMiddleware } from "./middleware.js";
import { jwtVerify } from "./verify.js";

export const jwt = definePack({
  id: "jwt",
  title: "JSON web tokens",
  packages: ["jsonwebtoken", "jose", "express-jwt", "koa-jwt", "jwt-decode", "@nestjs/jwt", "@fastify/jwt", "@elysiajs/jwt", "hono"],
  verified: "jsonwebtoken 9.0.3, jose 6.2.17",
  recognizers: [jwtVerify, jwtDecode, jwtMiddleware],
});
