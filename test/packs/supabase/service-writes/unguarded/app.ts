import express from "express";
import { createClient } from "@supabase/supabase-js";

const app = express();
const admin = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_SERVICE_ROLE_KEY);

app.delete("/meals/:id", async (req, res) => { //= entry http DELETE /meals/:id
  await admin.from("meals").delete().eq("id", req.params.id); //= open unguarded-action
  res.end();
});
