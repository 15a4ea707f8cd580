import express from "express";
import { db, Gate, gateOf } from "./admit.js";

const app = express();
const gate = new Gate();

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
  await db.hive.delete({ where: { id: hive.id } }); //= held prisma
  res.end();
});
app.get("/hives", async (req, res) => { //= entry http GET /hives
  const admitted = await gate.admit(req);
  if (admitted.ok) await db.visit.create({ data: { keeperId: admitted.keeper.id } }); //= held scoped-query
  res.end();
});
app.put("/keepers/me", async (req, res) => { //= entry http PUT /keepers/me
  const gate = await gateOf(req);
  if (!gate.keeper) {
    res.status(401).json(gate);
    return;
  }
  await db.keeper.update({ where: { id: gate.keeper.id }, data: { name: String(req.body.name) } }); //= held scoped-query
  res.end();
});
