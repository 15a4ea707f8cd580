import express from "express";
import { createClient } from "@supabase/supabase-js";

const app = express();
const admin = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_SERVICE_ROLE_KEY);

app.delete("/meals/:id", async (req, res) => { //= entry http DELETE /meals/:id
  const { data: { user } } = await admin.auth.getUser(req.headers.authorization);
  if (!user) throw new Error("forbidden");
  await admin.from("meals").delete().eq("id", req.params.id).eq("cook_id", user.id); //= held scoped-query
  res.end();
});
