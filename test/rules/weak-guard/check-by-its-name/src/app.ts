import { PrismaClient } from "@prisma/client";
import express from "express";
import { allowances, canAnchor, canBoard, canHire, canLaunch, canMoor, canRest, canScrap, canSteer } from "./checks.js";

const app = express();
const db = new PrismaClient();

app.delete("/rudders/:id", async (req, res) => { //= entry http DELETE /rudders/:id
  if (!canSteer(req.session.user, "captain")) return res.sendStatus(403);
  await db.rudder.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
app.delete("/cabins/:id", async (req, res) => { //= entry http DELETE /cabins/:id
  if (!(await canBoard(req.session.user, req.params.id))) return res.sendStatus(403);
  await db.cabin.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
app.delete("/anchors/:id", async (req, res) => { //= entry http DELETE /anchors/:id
  if (!canAnchor(req.session.user, req.params.id)) return res.sendStatus(403);
  await db.anchor.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
app.delete("/moorings/:id", async (req, res) => { //= entry http DELETE /moorings/:id
  if (!canMoor(req.session.user, req.params.id)) return res.sendStatus(403);
  await db.mooring.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});
app.delete("/launches/:id", async (req, res) => { //= entry http DELETE /launches/:id
  if (!(await canLaunch(req.session.user, req.params.id))) return res.sendStatus(403);
  await db.launch.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});
app.delete("/scraps/:id", async (req, res) => { //= entry http DELETE /scraps/:id
  if (!canScrap(req.session.user)) return res.sendStatus(403);
  await db.scrap.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
app.delete("/hands/:id", async (req, res) => { //= entry http DELETE /hands/:id
  if (!canHire(req.session.user.role)) return res.sendStatus(403);
  await db.hand.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
app.delete("/bunks/:id", async (req, res) => { //= entry http DELETE /bunks/:id
  if (!canRest(req.session.user.rank)) return res.sendStatus(403);
  await db.bunk.delete({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});
app.delete("/drills/:id", async (req, res) => { //= entry http DELETE /drills/:id
  const allowed = allowances(req.session.user, req.params.id);
  if (!allowed.canDrill) return res.sendStatus(403);
  await db.drill.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
app.delete("/meals/:id", async (req, res) => { //= entry http DELETE /meals/:id
  const allowed = allowances(req.session.user, req.params.id);
  if (!allowed.canDine) return res.sendStatus(403);
  await db.meal.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
