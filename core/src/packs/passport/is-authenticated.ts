// `req.isAuthenticated()`: yes or no, put on the request by Passport.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";

export const passportIsAuthenticated = recognize({
  id: "passport/is-authenticated",
  title: "A request that Passport knows the user of",
  finds: "guard",
  looksAt: "call",
  at: ["**.{isAuthenticated,isUnauthenticated}"],
  read: (call) => {
    if (!/^(?:express|koa|fastify|@types\/express|passport|koa-passport|@fastify\/passport)(?:[#/-]|$)/.test(call.origin)) return null;
    return {
      shape: "answers",
      promise: false,
      at: [],
      when: calledName(call) === "isAuthenticated" ? "truthy" : "falsy",
      level: "authenticated",
      permission: null,
      subject: null,
    };
  },
});
