// `await authenticator.isAuthenticated(request)`: who is signed in, or null; told where to send nobody, it throws instead.
import { fieldOf, recognize } from "../pack.js";

export const remixAuthSessions = recognize({
  id: "remix-auth/sessions",
  title: "Who is signed in by remix-auth, or nobody",
  finds: "guard",
  looksAt: "call",
  at: ["remix-auth#Authenticator.isAuthenticated"],
  read: ({ arguments: [, options] }) => {
    const throws = fieldOf(options, "failureRedirect") !== null;
    return { shape: "identity", promise: true, at: [], ...(throws ? { throws } : {}) };
  },
});
