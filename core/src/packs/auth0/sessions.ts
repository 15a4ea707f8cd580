// `await auth0.getSession()`: the session, or null.
import { recognize } from "../pack.js";

export const auth0Sessions = recognize({
  id: "auth0/sessions",
  title: "The session of Auth0, or nobody",
  finds: "guard",
  looksAt: "call",
  at: ["{@auth0/nextjs-auth0,@auth0/nextjs-auth0/server}#Auth0Client.getSession", "@auth0/nextjs-auth0#getSession"],
  read: () => ({ shape: "identity", promise: true, at: [] }),
});
