// remix-auth: who is signed in, kept in the session of a Remix server.
import { definePack } from "../pack.js";
import { remixAuthSessions } from "./sessions.js";

export const remixAuth = definePack({
  id: "remix-auth",
  title: "remix-auth",
  packages: ["remix-auth"],
  verified: "remix-auth 3.7.0",
  recognizers: [remixAuthSessions],
});
