// `await getAuth().verifyIdToken(token)` names the bearer, and rejects any other token.
import { recognize } from "../pack.js";

const methods = "{verifyIdToken,verifySessionCookie}";

export const firebaseTokens = recognize({
  id: "firebase/tokens",
  title: "A token that Firebase has verified",
  finds: "guard",
  looksAt: "call",
  at: [`firebase-admin/auth#getAuth().${methods}`, `firebase-admin#**.auth().${methods}`, `{firebase-admin/auth,firebase-admin}#**.Auth.${methods}`],
  read: () => ({ shape: "identity", promise: true, throws: true, at: [] }),
});
