// `(await auth.api.hasPermission({ headers, body })).success`: the answer itself is an object, always truthy.
import { fieldOf, recognize } from "../pack.js";

export const betterAuthPermissions = recognize({
  id: "better-auth/permissions",
  title: "A permission that Better Auth is asked for",
  finds: "guard",
  looksAt: "call",
  at: ["**#betterAuth().api.{hasPermission,userHasPermission}"],
  read: ({ arguments: [options] }) => {
    const permission = fieldOf(fieldOf(options, "body"), "permissions");
    const proof = { level: "authorized", permission, subject: null } as const;
    // Without the request's headers it believes whatever user or role the body names.
    if (!fieldOf(options, "headers")) return { shape: "near", flaw: "too-weak", ...proof, level: "declared-public" };
    return { shape: "answers", promise: true, at: ["success"], when: "truthy", ...proof };
  },
});
