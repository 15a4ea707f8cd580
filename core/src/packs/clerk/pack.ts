// Clerk: who is signed in, what they may, and a middleware that protects nothing by itself.
import { definePack } from "../pack.js";
import { clerkAdministration } from "./administration.js";
import { clerkCurrentUser } from "./current-user.js";
import { clerkMiddleware } from "./middleware.js";
import { clerkPermissions } from "./permissions.js";
import { clerkProtect } from "./protect.js";
import { clerkRequireAuth } from "./require-auth.js";
import { clerkSessions } from "./sessions.js";

export const clerk = definePack({
  id: "clerk",
  title: "Clerk",
  packages: ["@clerk/*"],
  verified: "@clerk/nextjs 6.39.8, @clerk/backend 2.33.8",
  recognizers: [clerkSessions, clerkCurrentUser, clerkProtect, clerkPermissions, clerkRequireAuth, clerkMiddleware, clerkAdministration],
});
