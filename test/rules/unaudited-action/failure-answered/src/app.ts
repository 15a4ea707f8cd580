import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";
import { record } from "./trail";
import { answerError, guarded } from "./wrapper";

const app = express();
const db = new PrismaClient();

// Whoever is told that it failed is owed no record, by whatever number it is said.
app.delete("/vaults/:id", async (req, res) => { //= entry http DELETE /vaults/:id
  requireAdmin(req.user);
  try {
    const vault = await db.vault.delete({ where: { id: req.params.id } }); //= held admin | held audit:trail
    await record({ what: "vault deleted", actor: req.user.id, vault: vault.id });
    return res.json(vault);
  } catch (error) {
    console.error(error);
    return res.status(500).json({ error: "not deleted" });
  }
});

app.delete("/keys/:id", async (req, res) => { //= entry http DELETE /keys/:id
  requireAdmin(req.user);
  try {
    await db.key.delete({ where: { id: req.params.id } }); //= held admin | held audit:trail
    await record({ what: "key deleted", actor: req.user.id, key: req.params.id });
  } catch (error) {
    res.status(error.status).json({ error: error.message });
    return;
  }
  res.end();
});

app.delete("/locks/:id", async (req, res) => { //= entry http DELETE /locks/:id
  requireAdmin(req.user);
  try {
    await db.lock.delete({ where: { id: req.params.id } }); //= held admin | held audit:trail
    await record({ what: "lock deleted", actor: req.user.id, lock: req.params.id });
    return res.end();
  } catch (error) {
    return answerError(res, error);
  }
});

async function removeSafe(req, res) {
  requireAdmin(req.user);
  await db.safe.delete({ where: { id: req.params.id } }); //= held admin | held audit:trail
  await record({ what: "safe deleted", actor: req.user.id, safe: req.params.id });
  return res.status(200).json({ message: "deleted" });
}
app.all("/safes/:id", guarded({ DELETE: removeSafe })); //= entry http * /safes/:id

// More answers than are told apart one by one.
app.delete("/alarms/:id", async (req, res) => { //= entry http DELETE /alarms/:id
  requireAdmin(req.user);
  const { id, reason, quiet, force, until, site } = req.body;
  if (!id) return res.status(400).json({ error: "id" });
  if (!reason) return res.status(400).json({ error: "reason" });
  if (!site) return res.status(400).json({ error: "site" });
  if (!until) return res.status(400).json({ error: "until" });
  if (quiet && force) return res.status(400).json({ error: "quiet or force" });
  if (req.method !== "DELETE") return res.status(405).json({ error: "method" });
  if (reason.length > 80) return res.status(422).json({ error: "too long" });
  try {
    const alarm = await db.alarm.delete({ where: { id } }); //= held admin | held audit:trail
    await record({ what: "alarm deleted", actor: req.user.id, alarm: alarm.id });
    return res.status(200).json({ alarm });
  } catch (error) {
    return res.status(500).json({ error: "not deleted" });
  }
});

app.delete("/doors/:id", async (req, res) => { //= entry http DELETE /doors/:id
  requireAdmin(req.user);
  try {
    await db.door.delete({ where: { id: req.params.id } }); //= held admin | held audit:trail
    await record({ what: "door deleted", actor: req.user.id, door: req.params.id });
    res.end();
  } catch (error) {
    console.error(error);
    answerError(res, error);
  }
});
