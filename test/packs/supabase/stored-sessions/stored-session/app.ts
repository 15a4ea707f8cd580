import express from "express";
import { PrismaClient } from "@prisma/client";
import { createClient } from "@supabase/supabase-js";

const app = express();
const db = new PrismaClient();
const supabase = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_ANON_KEY);

app.delete("/meals/:id", async (req, res) => { //= entry http DELETE /meals/:id
  const { data } = await supabase.auth.getSession();
  if (!data.session) throw new Error("forbidden");
  await db.meal.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
