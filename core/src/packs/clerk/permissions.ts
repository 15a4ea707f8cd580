// `const { has } = await auth(); has({ permission })`: yes or no, at once.
import { recognize } from "../pack.js";
import { permissionIn } from "./question.js";

export const clerkPermissions = recognize({
  id: "clerk/permissions",
  title: "A permission or a role that Clerk is asked for",
  finds: "guard",
  looksAt: "call",
  at: ["{@clerk/nextjs/server,@clerk/nextjs}#{auth,getAuth}().has", "{@clerk/express,@clerk/fastify,@clerk/hono,@hono/clerk-auth}#getAuth().has"],
  read: ({ arguments: [asked] }) => {
    const permission = permissionIn(asked);
    return permission ? { shape: "answers", promise: false, at: [], when: "truthy", level: "authorized", permission, subject: null } : { shape: "inert" };
  },
});
