// `await getToken({ req })`: the token of a signed-in caller, or null.
import { recognize } from "../pack.js";

export const authJsTokens = recognize({
  id: "auth-js/tokens",
  title: "The token of Auth.js, or nobody",
  finds: "guard",
  looksAt: "call",
  at: ["{next-auth/jwt,@auth/core/jwt}#getToken"],
  read: () => ({ shape: "identity", promise: true, at: [] }),
});
