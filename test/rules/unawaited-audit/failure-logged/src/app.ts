import { PrismaClient } from "@prisma/client";
import express from "express";
import { requireAdmin } from "./auth";
import { record } from "./trail";

const app = express();
const db = new PrismaClient();

/** Tried, and waited for: a record that was lost is logged. */
app.delete("/pearls/:id", async (req, res) => { //= entry http DELETE /pearls/:id
  await requireAdmin(req.user);
  await db.pearl.delete({ where: { id: req.params.id } }); //= held admin | held audit:trail
  await record({ actor: req.user.id, action: "pearl.delete" }).catch(console.error);
  res.end();
});

app.delete("/shells/:id", async (req, res) => { //= entry http DELETE /shells/:id
  await requireAdmin(req.user);
  await db.shell.delete({ where: { id: req.params.id } }); //= held admin | held audit:trail
  try {
    await record({ actor: req.user.id, action: "shell.delete" });
  } catch (error) {
    console.error(error);
  }
  res.end();
});

/** What fails before the record is not recorded, and deleted all the same. */
app.delete("/corals/:id", async (req, res) => { //= entry http DELETE /corals/:id
  await requireAdmin(req.user);
  try {
    await db.coral.delete({ where: { id: req.params.id } }); //= held admin | open unawaited-audit
    await record({ actor: req.user.id, action: "coral.delete" });
  } catch (error) {
    console.error(error);
  }
  res.end();
});
