import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";
import { record } from "./trail";

const app = express();
const db = new PrismaClient();

// The keeper is removed under two of the answers, and recorded under one.
app.delete("/vaults/:id/keeper", async (req, res) => { //= entry http DELETE /vaults/:id/keeper
  requireAdmin(req.user);
  const outcome = await db.$transaction(async (tx) => {
    const vault = await tx.vault.findUnique({ where: { id: req.params.id } });
    if (!vault) return { kind: "missing" as const };
    const after = await tx.keeper.delete({ where: { id: vault.keeper } }); //= held admin | open unaudited-action
    if (after.id === req.body.keeper) return { kind: "unchanged" as const, vault };
    return { kind: "changed" as const, vault: after };
  });
  if (outcome.kind === "missing") {
    res.json({ changed: false, found: false });
    return;
  }
  if (outcome.kind === "changed") await record({ what: "keeper removed", actor: req.user.id, vault: outcome.vault.id });
  res.json({ changed: outcome.kind === "changed" });
});

// Recorded where nothing was done.
async function emptied(id: string): Promise<"emptied" | "was empty"> {
  return await db.$transaction(async (tx) => {
    const coins = await tx.coin.count({ where: { vault: id } });
    if (coins === 0) return "was empty";
    await tx.coin.deleteMany({ where: { vault: id } }); //= held admin | open unaudited-action
    return "emptied";
  });
}

app.post("/vaults/:id/empty", async (req, res) => { //= entry http POST /vaults/:id/empty
  requireAdmin(req.user);
  const result = await emptied(req.params.id);
  if (result === "was empty") await record({ what: "nothing to empty", actor: req.user.id, vault: req.params.id });
  res.json({ result });
});

// What is left when the transaction fails is told by no answer.
app.delete("/vaults/:id/coins", async (req, res) => { //= entry http DELETE /vaults/:id/coins
  requireAdmin(req.user);
  let outcome: { kind: string } | undefined;
  try {
    outcome = await db.$transaction(async (tx) => {
      await tx.coin.deleteMany({ where: { vault: req.params.id } }); //= held admin | open unaudited-action
      return { kind: "emptied" };
    });
  } catch (error) {
    console.error(error);
  }
  if (outcome?.kind === "emptied") await record({ what: "vault emptied", actor: req.user.id, vault: req.params.id });
  res.json({ outcome });
});
