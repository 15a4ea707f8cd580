// AccessControl: roles that are asked, and rights that are given.
import { definePack } from "../pack.js";
import { accesscontrolDefinitions } from "./definitions.js";
import { accesscontrolPermissions } from "./permissions.js";

export const accesscontrol = definePack({
  id: "accesscontrol",
  title: "AccessControl",
  packages: ["accesscontrol"],
  verified: "accesscontrol 3.1.1",
  recognizers: [accesscontrolPermissions, accesscontrolDefinitions],
});
