import { PrismaClient } from "@prisma/client";
import express, { type Request } from "express";
import { requireKeeper } from "./access.js";

const app = express();
const db = new PrismaClient();

interface Removal {
  req: Request;
  checkedCaller?: { role: string };
}
async function removeHive({ req, checkedCaller }: Removal) {
  const caller = checkedCaller ?? (await requireKeeper(req));
  await db.hive.delete({ where: { id: req.params.id } }); //= held inferred
  return caller;
}

async function emptyHive(req: Request, { trusted = false } = {}) {
  if (!trusted) await requireKeeper(req);
  await db.frame.deleteMany({ where: { hiveId: req.params.id } }); //= held inferred
}

async function moveHive(req: Request, options: { trusted?: boolean }) {
  if (!options.trusted) await requireKeeper(req);
  await db.hive.update({ where: { id: req.params.id }, data: { place: String(req.body.place) } }); //= held inferred
}

async function nameHive(req: Request, options: { trusted?: boolean }) {
  const trusted = options.trusted;
  if (!trusted) await requireKeeper(req);
  await db.hive.update({ where: { id: req.params.id }, data: { name: String(req.body.name) } }); //= held inferred
}

app.delete("/hives/:id", async (req, res) => { //= entry http DELETE /hives/:id
  await removeHive({ req });
  res.end();
});
app.delete("/hives/:id/frames", async (req, res) => { //= entry http DELETE /hives/:id/frames
  await emptyHive(req);
  res.end();
});
app.put("/hives/:id", async (req, res) => { //= entry http PUT /hives/:id
  await moveHive(req, { trusted: false });
  res.end();
});
app.put("/hives/:id/name", async (req, res) => { //= entry http PUT /hives/:id/name
  await nameHive(req, {});
  res.end();
});
