import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";
import { record } from "./trail";

const app = express();
const db = new PrismaClient();

app.delete("/shares/:id", async (req, res) => { //= entry http DELETE /shares/:id
  requireAdmin(req.user);
  await db.share.delete({ where: { id: req.params.id } }); //= held admin | held audit:trail
  void record({ what: "share deleted", actor: req.user.id });
  res.end();
});
