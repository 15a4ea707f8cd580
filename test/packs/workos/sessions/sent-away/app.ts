import express from "express";
import { PrismaClient } from "@prisma/client";
import { withAuth } from "@workos-inc/authkit-nextjs";

const app = express();
const db = new PrismaClient();

app.delete("/teams/:id", async (req, res) => { //= entry http DELETE /teams/:id
  const session = await withAuth({ ensureSignedIn: true });
  await db.team.delete({ where: { id: req.params.id } }); //= held workos
  res.end();
});
