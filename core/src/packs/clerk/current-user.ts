// `await currentUser()`: the caller, or null.
import { recognize } from "../pack.js";

export const clerkCurrentUser = recognize({
  id: "clerk/current-user",
  title: "The user whom Clerk knows, or nobody",
  finds: "guard",
  looksAt: "call",
  at: ["{@clerk/nextjs/server,@clerk/nextjs}#currentUser"],
  read: () => ({ shape: "identity", promise: true, at: [] }),
});
