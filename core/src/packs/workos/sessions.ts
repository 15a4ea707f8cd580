// `await withAuth()` of AuthKit: an object that is always there, with a user or null. `ensureSignedIn` sends nobody away to sign in.
import { fieldOf, recognize, textOf } from "../pack.js";

export const workosSessions = recognize({
  id: "workos/sessions",
  title: "The session of AuthKit, with a user in it or without",
  finds: "guard",
  looksAt: "call",
  at: ["@workos-inc/authkit-nextjs#withAuth"],
  read: ({ arguments: [options] }) => ({ shape: "identity", promise: true, throws: textOf(fieldOf(options, "ensureSignedIn")) === "true", at: ["user"] }),
});
