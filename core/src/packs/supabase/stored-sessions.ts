// `getSession()` reads the cookie and believes it: on a server that is no proof of who is there.
import { recognize } from "../pack.js";
import { clients, declaredClients } from "./clients.js";

export const supabaseStoredSessions = recognize({
  id: "supabase/stored-sessions",
  title: "A session that Supabase has read and not verified",
  finds: "guard",
  looksAt: "call",
  at: [`${clients}.auth.getSession`, `${declaredClients}.auth.getSession`],
  read: () => ({ shape: "near", flaw: "too-weak", level: "declared-public", permission: null, subject: null }),
});
