import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";
import { record } from "./trail";

const app = express();
const db = new PrismaClient();

// What is caught is passed over: the caller is told that it worked.
app.delete("/vaults/:id", async (req, res) => { //= entry http DELETE /vaults/:id
  requireAdmin(req.user);
  try {
    const vault = await db.vault.delete({ where: { id: req.params.id } }); //= held admin | open unawaited-audit
    await notify(vault.id);
    await record({ what: "vault deleted", actor: req.user.id, vault: vault.id });
  } catch (error) {
    console.error(error);
  }
  return res.json({ deleted: true });
});

// A number is a status only where a status stands.
app.delete("/keys/:id", async (req, res) => { //= entry http DELETE /keys/:id
  requireAdmin(req.user);
  await db.key.delete({ where: { id: req.params.id } }); //= held admin | open unaudited-action
  if (req.query.quiet) return res.json({ kept: 500 });
  await record({ what: "key deleted", actor: req.user.id, key: req.params.id });
  return res.end();
});

// The response and the error are not handed over together.
app.delete("/doors/:id", async (req, res) => { //= entry http DELETE /doors/:id
  requireAdmin(req.user);
  try {
    await db.door.delete({ where: { id: req.params.id } }); //= held admin | open unawaited-audit
    await notify(req.params.id);
    await record({ what: "door deleted", actor: req.user.id, door: req.params.id });
  } catch (error) {
    console.error(error, res.locals.id);
  }
  res.end();
});

// Tried again: the second time no record is made.
app.delete("/locks/:id", async (req, res) => { //= entry http DELETE /locks/:id
  requireAdmin(req.user);
  try {
    await db.lock.delete({ where: { id: req.params.id } }); //= held admin | open unaudited-action
    await record({ what: "lock deleted", actor: req.user.id, lock: req.params.id });
    return res.end();
  } catch (error) {
    return removeAnyway(req.params.id, error);
  }
});

async function removeAnyway(id: string, error: unknown) {
  console.error(error);
  await db.lock.deleteMany({ where: { id } }); //= held admin | open unaudited-action
  return { deleted: true };
}

async function notify(id: string) {
  await fetch("https://notify.example/vaults", { method: "POST", body: id });
}
