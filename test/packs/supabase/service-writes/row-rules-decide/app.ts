import express from "express";
import { createClient } from "@supabase/supabase-js";

const app = express();
const supabase = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_ANON_KEY);

app.delete("/meals/:id", async (req, res) => { //= entry http DELETE /meals/:id
  // With the public key the rules of the rows decide.
  await supabase.from("meals").delete().eq("id", req.params.id);
  res.end();
});
