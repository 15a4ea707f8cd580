// Supabase on a server: who is signed in, and what is written past its row rules.
import { definePack } from "../pack.js";
import { supabaseServiceWrites } from "./service-writes.js";
import { supabaseStoredSessions } from "./stored-sessions.js";
import { supabaseUsers } from "./users.js";

export const supabase = definePack({
  id: "supabase",
  title: "Supabase",
  packages: ["@supabase/*"],
  verified: "@supabase/supabase-js 2.109.0",
  recognizers: [supabaseUsers, supabaseStoredSessions, supabaseServiceWrites],
});
