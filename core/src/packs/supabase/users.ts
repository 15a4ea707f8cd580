// `(await supabase.auth.getUser()).data.user`: asked of the server, or null.
import { calledName } from "../effects.js";
import { recognize } from "../pack.js";
import { clients, declaredClients } from "./clients.js";

export const supabaseUsers = recognize({
  id: "supabase/users",
  title: "The user whom Supabase knows, or nobody",
  finds: "guard",
  looksAt: "call",
  at: [`${clients}.auth.{getUser,getClaims}`, `${declaredClients}.auth.{getUser,getClaims}`],
  read: (call) => ({ shape: "identity", promise: true, at: ["data", calledName(call) === "getUser" ? "user" : "claims"] }),
});
