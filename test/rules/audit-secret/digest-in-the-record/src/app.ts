import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";
import { record } from "./trail";

const app = express();
const db = new PrismaClient();

app.delete("/wallets/:id", async (req, res) => { //= entry http DELETE /wallets/:id
  requireAdmin(req.user);
  const wallet = await db.wallet.delete({ where: { id: req.params.id } }); //= held admin | held audit:trail
  await record({ what: "wallet deleted", actor: req.user.id, digest: wallet.digest });
  res.end();
});
