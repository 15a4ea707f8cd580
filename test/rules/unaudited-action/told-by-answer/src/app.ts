import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";
import { record } from "./trail";

const app = express();
const db = new PrismaClient();

// Which of its answers came says whether anything was done.
app.delete("/vaults/:id/keeper", async (req, res) => { //= entry http DELETE /vaults/:id/keeper
  requireAdmin(req.user);
  const outcome = await db.$transaction(async (tx) => {
    const vault = await tx.vault.findUnique({ where: { id: req.params.id } });
    if (!vault) return { kind: "missing" as const };
    if (vault.keeper === null) return { kind: "unchanged" as const, vault };
    const after = await tx.keeper.delete({ where: { id: vault.keeper } }); //= held admin | held audit:trail
    return { kind: "changed" as const, vault: after };
  });
  if (outcome.kind === "missing") {
    res.json({ changed: false, found: false });
    return;
  }
  if (outcome.kind === "changed") await record({ what: "keeper removed", actor: req.user.id, vault: outcome.vault.id });
  res.json({ changed: outcome.kind === "changed" });
});

// The same by way of an own function, whose caller tests what it hands on.
async function emptied(id: string): Promise<"emptied" | "was empty"> {
  return await db.$transaction(async (tx) => {
    const coins = await tx.coin.count({ where: { vault: id } });
    if (coins === 0) return "was empty";
    await tx.coin.deleteMany({ where: { vault: id } }); //= held admin | held audit:trail
    return "emptied";
  });
}

app.post("/vaults/:id/empty", async (req, res) => { //= entry http POST /vaults/:id/empty
  requireAdmin(req.user);
  const result = await emptied(req.params.id);
  if (result !== "was empty") await record({ what: "vault emptied", actor: req.user.id, vault: req.params.id });
  res.json({ result });
});
