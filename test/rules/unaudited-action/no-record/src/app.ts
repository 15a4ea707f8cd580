import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";
import { record } from "./trail";

const app = express();
const db = new PrismaClient();

app.delete("/vaults/:id", async (req, res) => { //= entry http DELETE /vaults/:id
  requireAdmin(req.user);
  await db.vault.delete({ where: { id: req.params.id } }); //= held admin | open unaudited-action
  res.end();
});

app.delete("/keys/:id", async (req, res) => { //= entry http DELETE /keys/:id
  requireAdmin(req.user);
  await db.key.delete({ where: { id: req.params.id } }); //= held admin | open unaudited-action
  if (req.query.quiet) return res.end();
  await record({ what: "key deleted", actor: req.user.id, key: req.params.id });
  res.end();
});
