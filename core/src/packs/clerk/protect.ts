// `await auth.protect(…)` leaves by a redirect or "not found" unless somebody is signed in, and may do what is asked.
import { recognize } from "../pack.js";
import { permissionIn } from "./question.js";

export const clerkProtect = recognize({
  id: "clerk/protect",
  title: "A page or a route that Clerk protects",
  finds: "guard",
  looksAt: "call",
  at: ["{@clerk/nextjs/server,@clerk/nextjs}#auth.protect", "{@clerk/nextjs/server,@clerk/nextjs}#auth().protect"],
  read: ({ arguments: [asked] }) => {
    const permission = permissionIn(asked);
    if (permission || asked?.kind === "function") return { shape: "throws", promise: true, level: "authorized", permission, subject: null };
    return { shape: "identity", promise: true, throws: true, at: ["userId"] };
  },
});
