// Firebase on a server: tokens, users, and writes past its rules.
import { definePack } from "../pack.js";
import { firebaseTokens } from "./tokens.js";
import { firebaseUserChanges } from "./user-changes.js";
import { firebaseWrites } from "./writes.js";

export const firebase = definePack({
  id: "firebase",
  title: "Firebase Admin",
  packages: ["firebase-admin", "firebase-functions"],
  verified: "firebase-admin 13.10.0",
  recognizers: [firebaseTokens, firebaseUserChanges, firebaseWrites],
});
