// Users changed, and claims given, through Firebase.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";

const effects: Readonly<Record<string, Effect>> = {
  createUser: "create",
  updateUser: "update",
  deleteUser: "delete",
  deleteUsers: "delete",
  importUsers: "create",
  setCustomUserClaims: "grant",
  createCustomToken: "grant",
  generatePasswordResetLink: "grant",
  revokeRefreshTokens: "delete",
};
const methods = `{${Object.keys(effects).join(",")}}`;

export const firebaseUserChanges = recognize({
  id: "firebase/user-changes",
  title: "Users changed through Firebase",
  finds: "action",
  looksAt: "call",
  at: [`firebase-admin/auth#getAuth().${methods}`, `firebase-admin#**.auth().${methods}`, `{firebase-admin/auth,firebase-admin}#**.Auth.${methods}`],
  read: (call) => {
    const effect = field(effects, calledName(call));
    return effect ? { effect, resource: "user" } : null;
  },
});
