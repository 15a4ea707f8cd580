import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";
import { record } from "./trail";

const app = express();
const db = new PrismaClient();

app.delete("/vaults/:id", async (req, res) => { //= entry http DELETE /vaults/:id
  requireAdmin(req.user);
  const vault = await db.vault.delete({ where: { id: req.params.id } }); //= held admin | held audit:trail
  await record({ what: "vault deleted", actor: req.user.id, vault: vault.id });
  res.end();
});
