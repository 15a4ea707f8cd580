// One of many steps runs, more than are looked at; those that are looked at ask nothing, so that what follows is as open as before.
import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

const anchor = async (ship: string) => `anchor of ${ship}`;
const berth = async (ship: string) => `berth of ${ship}`;
const cargo = async (ship: string) => `cargo of ${ship}`;
const dock = async (ship: string) => `dock of ${ship}`;
const engine = async (ship: string) => `engine of ${ship}`;
const flag = async (ship: string) => `flag of ${ship}`;
const galley = async (ship: string) => `galley of ${ship}`;
const hull = async (ship: string) => `hull of ${ship}`;
const inlet = async (ship: string) => `inlet of ${ship}`;
const jib = async (ship: string) => `jib of ${ship}`;
const keel = async (ship: string) => `keel of ${ship}`;
const lamp = async (ship: string) => `lamp of ${ship}`;
const mast = async (ship: string) => `mast of ${ship}`;
const navel = async (ship: string) => `navel of ${ship}`;
const oar = async (ship: string) => `oar of ${ship}`;

const steps: Record<string, (ship: string) => Promise<string>> = { anchor, berth, cargo, dock, engine, flag, galley, hull, inlet, jib, keel, lamp, mast, navel, oar };

app.delete("/ships/:id", async (req, res) => { //= entry http DELETE /ships/:id
  await steps[String(req.query.step)](req.params.id); //= unknown depth
  await db.ship.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});

app.delete("/ports/:id", async (req, res) => { //= entry http DELETE /ports/:id
  if (!req.session.user?.isAdmin) return res.sendStatus(403);
  await steps[String(req.query.step)](req.params.id); //= unknown depth
  await db.port.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});
