import express from "express";
import { db, filledKeeperOf, Gate, gateOf, OpenGate } from "./admit.js";

const app = express();
const gate = new Gate();
const openGate = new OpenGate();

app.delete("/hives/:id", async (req, res) => { //= entry http DELETE /hives/:id
  const admitted = await gate.admit(req);
  if (!admitted.ok) {
    res.status(admitted.status).json({ error: admitted.error });
    return;
  }
  const hive = await db.hive.findFirst({ where: { id: req.params.id, keepers: { some: { keeperId: admitted.keeper.id } } } });
  if (!hive) {
    res.status(404).end();
    return;
  }
  await db.hive.delete({ where: { id: hive.id } }); //= open weak-guard
  res.end();
});
app.put("/hives/:id", async (req, res) => { //= entry http PUT /hives/:id
  const admitted = await openGate.admit(req);
  if (!admitted.ok) {
    res.status(admitted.status).json({ error: admitted.error });
    return;
  }
  const hive = await db.hive.findFirst({ where: { id: req.params.id, keepers: { some: { keeperId: admitted.keeper.id } } } });
  if (!hive) {
    res.status(404).end();
    return;
  }
  await db.hive.update({ where: { id: hive.id }, data: { name: String(req.body.name) } }); //= open weak-guard
  res.end();
});
/** Nobody asks whether it was let in. */
app.post("/hives/:id/frames", async (req, res) => { //= entry http POST /hives/:id/frames
  const admitted = await gate.admit(req);
  const hive = await db.hive.findFirst({ where: { id: req.params.id } });
  if (!hive) {
    res.status(404).end();
    return;
  }
  await db.frame.create({ data: { hiveId: hive.id, by: "keeper" in admitted ? admitted.keeper.id : null } }); //= open unguarded-action
  res.end();
});
app.put("/keepers/me", async (req, res) => { //= entry http PUT /keepers/me
  const gate = await gateOf(req);
  if (!gate.keeper) {
    res.status(401).json(gate);
    return;
  }
  await db.keeper.update({ where: { id: gate.keeper.id }, data: { name: String(req.body.name) } }); //= open weak-guard
  res.end();
});
app.delete("/keepers/me", async (req, res) => { //= entry http DELETE /keepers/me
  const filled = await filledKeeperOf(req);
  await db.keeper.delete({ where: { id: filled.keeper.id } }); //= open unguarded-action
  res.end();
});
