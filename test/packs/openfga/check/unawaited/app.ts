import express from "express";
import { OpenFgaClient } from "@openfga/sdk";
import { PrismaClient } from "@prisma/client";

const app = express();
const db = new PrismaClient();
const fga = new OpenFgaClient({ apiUrl: process.env.FGA_URL });

app.delete("/folders/:id", async (req, res) => { //= entry http DELETE /folders/:id
  if (!fga.check({ user: `user:${req.user.id}`, relation: "delete", object: `folder:${req.params.id}` })) throw new Error("forbidden");
  await db.folder.delete({ where: { id: req.params.id } }); //= open unawaited-guard
  res.end();
});
