// Passport: a middleware that lets only signed-in callers through, and three that do not.
import { definePack } from "../pack.js";
import { passportAuthenticate } from "./authenticate.js";
import { passportIsAuthenticated } from "./is-authenticated.js";
import { passportNestGuards } from "./nest-guards.js";
import { passportPlumbing } from "./plumbing.js";

export const passport = definePack({
  id: "passport",
  title: "Passport",
  packages: ["passport", "koa-passport", "@fastify/passport", "@nestjs/passport"],
  verified: "passport 0.7.0, @nestjs/passport 12.0.0",
  recognizers: [passportAuthenticate, passportIsAuthenticated, passportNestGuards, passportPlumbing],
});
