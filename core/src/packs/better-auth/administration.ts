// Users, members and keys changed through Better Auth's own server.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";

const effects: Readonly<Record<string, { readonly effect: Effect; readonly resource: string }>> = {
  setRole: { effect: "grant", resource: "user" },
  createUser: { effect: "create", resource: "user" },
  adminUpdateUser: { effect: "update", resource: "user" },
  banUser: { effect: "update", resource: "user" },
  unbanUser: { effect: "update", resource: "user" },
  impersonateUser: { effect: "grant", resource: "session" },
  removeUser: { effect: "delete", resource: "user" },
  setUserPassword: { effect: "update", resource: "user" },
  revokeUserSessions: { effect: "delete", resource: "session" },
  removeMember: { effect: "delete", resource: "member" },
  updateMemberRole: { effect: "grant", resource: "member" },
  addMember: { effect: "grant", resource: "member" },
  deleteOrganization: { effect: "delete", resource: "organization" },
  createApiKey: { effect: "grant", resource: "apiKey" },
  deleteApiKey: { effect: "delete", resource: "apiKey" },
};

// Limit: with headers these calls check the caller themselves, and they are reported all the same. What they ask for depends on its plug-ins.
export const betterAuthAdministration = recognize({
  id: "better-auth/administration",
  title: "Users and members changed through Better Auth",
  finds: "action",
  looksAt: "call",
  at: [`**#betterAuth().api.{${Object.keys(effects).join(",")}}`],
  read: (call) => field(effects, calledName(call)) ?? null,
});
