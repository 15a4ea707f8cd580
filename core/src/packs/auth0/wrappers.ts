// `withApiAuthRequired(f)` answers 401 unless somebody is signed in; the page's one sends them to sign in.
import { recognize } from "../pack.js";

export const auth0Wrappers = recognize({
  id: "auth0/wrappers",
  title: "A route that Auth0 wraps",
  finds: "guard",
  looksAt: "call",
  at: [
    "{@auth0/nextjs-auth0,@auth0/nextjs-auth0/server}#Auth0Client.{withApiAuthRequired,withPageAuthRequired}",
    "@auth0/nextjs-auth0#{withApiAuthRequired,withPageAuthRequired}",
  ],
  read: () => ({ shape: "stage", form: "wrapper", level: "authenticated", permission: null, subject: null }),
});
