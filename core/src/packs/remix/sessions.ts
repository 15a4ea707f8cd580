// `session.get("userId")`: whoever the server has written into the session of Remix when they signed in.
import { recognize, textOf } from "../pack.js";

// Limit: other names of a session say nothing ("pendingUserId" has not finished signing in), and that the session is signed is not looked at.
const names = /^(?:(?:impersonated|current|authenticated)[_-]?)?(?:user|account)(?:[_-]?id)?$/i;

export const remixSessions = recognize({
  id: "remix/sessions",
  title: "Who is in the session of a Remix server",
  finds: "guard",
  looksAt: "call",
  at: ["{@remix-run/*,react-router}#{createCookieSessionStorage,createSessionStorage,createFileSessionStorage,createMemorySessionStorage}().getSession().get"],
  read: ({ arguments: [name, ...others] }) => {
    if (others.length > 0 || !names.test(textOf(name) ?? "")) return null;
    return { shape: "identity", promise: false, at: [] };
  },
});
