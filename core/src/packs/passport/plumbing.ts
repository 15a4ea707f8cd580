// What of Passport lets everybody through: `initialize`, `session`, and `authorize`, which links an account of elsewhere.
import { recognize } from "../pack.js";

export const passportPlumbing = recognize({
  id: "passport/plumbing",
  title: "What of Passport guards nothing",
  finds: "guard",
  looksAt: "call",
  at: [
    "{passport,**/koa-passport,@fastify/passport}#{initialize,session,authorize,secureSession}",
    "passport#{Passport,Authenticator}.{initialize,session,authorize}",
  ],
  read: () => ({ shape: "inert" }),
});
