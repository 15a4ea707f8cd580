// Users, members and sessions changed through Clerk's own server.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { calledName } from "../effects.js";
import { lastNames, recognize } from "../pack.js";

const effects: Readonly<Record<string, Effect>> = {
  deleteUser: "delete",
  banUser: "update",
  unbanUser: "update",
  lockUser: "update",
  unlockUser: "update",
  updateUser: "update",
  updateUserMetadata: "grant",
  createUser: "create",
  deleteOrganization: "delete",
  updateOrganization: "update",
  createOrganizationMembership: "grant",
  updateOrganizationMembership: "grant",
  deleteOrganizationMembership: "delete",
  createOrganizationInvitation: "grant",
  createInvitation: "grant",
  revokeSession: "delete",
};

export const clerkAdministration = recognize({
  id: "clerk/administration",
  title: "Users and members changed through Clerk",
  finds: "action",
  looksAt: "call",
  at: [`**#{clerkClient(),createClerkClient(),clerkClient}.{users,organizations,sessions,invitations}.{${Object.keys(effects).join(",")}}`],
  read: (call) => {
    const effect = field(effects, calledName(call));
    return effect ? { effect, resource: lastNames(call.origin, 2)[0] ?? "user" } : null;
  },
});
