import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";
import { record } from "./trail";

const app = express();
const db = new PrismaClient();

app.delete("/shares/:id", async (req, res) => { //= entry http DELETE /shares/:id
  requireAdmin(req.user);
  await db.share.delete({ where: { id: req.params.id } }); //= held admin | open unawaited-audit
  void record({ what: "share deleted", actor: req.user.id });
  res.end();
});

app.delete("/funds/:id", async (req, res) => { //= entry http DELETE /funds/:id
  requireAdmin(req.user);
  await db.fund.delete({ where: { id: req.params.id } }); //= held admin | open unawaited-audit
  try {
    await record({ what: "fund deleted", actor: req.user.id });
  } catch {
    console.error("not recorded");
  }
  res.end();
});
