import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

/** Its admiral may change what is the fleet's. */
async function mayChange(sailor: { id: string }, fleetId: string): Promise<boolean> {
  const fleet = await db.fleet.findUnique({ where: { id: fleetId } });
  return fleet?.admiralId === sailor.id;
}

app.put("/fleets/:fleetId/flags/:flagId", async (req, res) => { //= entry http PUT /fleets/:fleetId/flags/:flagId
  if (!(await mayChange(req.session.user, req.params.fleetId))) return res.sendStatus(403);
  const flag = await db.flag.findFirst({ where: { id: req.params.flagId, fleetId: req.params.fleetId } });
  if (!flag) return res.sendStatus(404);
  await db.flag.update({ where: { id: req.params.flagId }, data: req.body }); //= held inferred
  res.end();
});

app.put("/fleets/:fleetId/sails/:sailId", async (req, res) => { //= entry http PUT /fleets/:fleetId/sails/:sailId
  if (!(await mayChange(req.session.user, req.params.fleetId))) return res.sendStatus(403);
  const sail = await db.sail.findFirst({ where: { id: req.params.sailId } });
  if (!sail) return res.sendStatus(404);
  await db.sail.update({ where: { id: req.params.sailId }, data: req.body }); //= open other-object-guard
  res.end();
});

app.put("/fleets/:fleetId/masts/:mastId", async (req, res) => { //= entry http PUT /fleets/:fleetId/masts/:mastId
  if (!(await mayChange(req.session.user, req.params.fleetId))) return res.sendStatus(403);
  await db.mast.findFirst({ where: { id: req.params.mastId, fleetId: req.params.fleetId } });
  await db.mast.update({ where: { id: req.params.mastId }, data: req.body }); //= open other-object-guard
  res.end();
});
