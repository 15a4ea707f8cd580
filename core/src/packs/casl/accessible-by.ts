// `accessibleBy(ability, action)` throws where nothing at all is accessible, and gives conditions for the rest.
import { recognize } from "../pack.js";

// Limit: that its conditions reach the action's `where` is not followed. It proves that the caller may do this to some row of the kind.
export const caslAccessibleBy = recognize({
  id: "casl/accessible-by",
  title: "Conditions that CASL gives for what the caller may touch",
  finds: "guard",
  looksAt: "call",
  at: ["@casl/prisma#accessibleBy", "@casl/mongoose#accessibleBy"],
  // Without an action it speaks of reading.
  read: ({ arguments: [, action] }) =>
    action
      ? { shape: "throws", promise: false, level: "tenant", permission: action, subject: null }
      : { shape: "near", flaw: "other-permission", level: "tenant", permission: null, subject: null },
});
