// Better Auth: who is signed in, what they may, and what its own server changes.
import { definePack } from "../pack.js";
import { betterAuthAdministration } from "./administration.js";
import { betterAuthHooks } from "./hooks.js";
import { betterAuthPermissions } from "./permissions.js";
import { betterAuthSessions } from "./sessions.js";

export const betterAuth = definePack({
  id: "better-auth",
  title: "Better Auth",
  packages: ["better-auth"],
  verified: "better-auth 1.3.34",
  recognizers: [betterAuthSessions, betterAuthPermissions, betterAuthHooks, betterAuthAdministration],
});
