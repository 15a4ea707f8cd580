import express from "express";
import { PrismaClient } from "@prisma/client";
import { withAuth } from "@workos-inc/authkit-nextjs";

const app = express();
const db = new PrismaClient();

app.delete("/teams/:id", async (req, res) => { //= entry http DELETE /teams/:id
  const session = await withAuth();
  if (!session) throw new Error("forbidden");
  await db.team.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
