// Changes of a casbin policy: who may do what from now on.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import { ofEnforcers } from "./enforcers.js";

const giving = [
  "addPolicy",
  "addPolicies",
  "addNamedPolicy",
  "addGroupingPolicy",
  "addNamedGroupingPolicy",
  "addRoleForUser",
  "addPermissionForUser",
  "updatePolicy",
];
const taking = [
  "removePolicy",
  "removePolicies",
  "removeFilteredPolicy",
  "removeGroupingPolicy",
  "deleteRoleForUser",
  "deleteRolesForUser",
  "deleteUser",
  "deleteRole",
  "deletePermission",
  "deletePermissionsForUser",
];

export const casbinPolicyChanges = recognize({
  id: "casbin/policy-changes",
  title: "Rights given or taken by changing a casbin policy",
  finds: "action",
  looksAt: "call",
  at: ofEnforcers(`{${[...giving, ...taking].join(",")}}`),
  read: (call) => ({ effect: giving.includes(calledName(call)) ? "grant" : "delete", resource: /role|grouping/i.test(calledName(call)) ? "role" : "policy" }),
});
