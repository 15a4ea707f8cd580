// One of many checks runs, more than are looked at; what the seen ones prove need not be what the others do.
import { PrismaClient } from "@prisma/client";
import express from "express";

const app = express();
const db = new PrismaClient();

class Refused extends Error {
  status = 403;
}
interface User {
  readonly roles: readonly string[];
}

const anchor = async (user: User) => {
  if (!user.roles.includes("anchor")) throw new Refused();
};
const berth = async (user: User) => {
  if (!user.roles.includes("berth")) throw new Refused();
};
const cargo = async (user: User) => {
  if (!user.roles.includes("cargo")) throw new Refused();
};
const dock = async (user: User) => {
  if (!user.roles.includes("dock")) throw new Refused();
};
const engine = async (user: User) => {
  if (!user.roles.includes("engine")) throw new Refused();
};
const flag = async (user: User) => {
  if (!user.roles.includes("flag")) throw new Refused();
};
const galley = async (user: User) => {
  if (!user.roles.includes("galley")) throw new Refused();
};
const hull = async (user: User) => {
  if (!user.roles.includes("hull")) throw new Refused();
};
const inlet = async (user: User) => {
  if (!user.roles.includes("inlet")) throw new Refused();
};
const jib = async (user: User) => {
  if (!user.roles.includes("jib")) throw new Refused();
};
const keel = async (user: User) => {
  if (!user.roles.includes("keel")) throw new Refused();
};
const lamp = async (user: User) => {
  if (!user.roles.includes("lamp")) throw new Refused();
};
const mast = async (user: User) => {
  if (!user.roles.includes("mast")) throw new Refused();
};
const navel = async (user: User) => {
  if (!user.roles.includes("navel")) throw new Refused();
};
const oar = async () => {};

const checks: Record<string, (user: User) => Promise<void>> = { anchor, berth, cargo, dock, engine, flag, galley, hull, inlet, jib, keel, lamp, mast, navel, oar };
const isAnchor = (user: User) => user.roles.includes("anchor");
const isBerth = (user: User) => user.roles.includes("berth");
const isCargo = (user: User) => user.roles.includes("cargo");
const isDock = (user: User) => user.roles.includes("dock");
const isEngine = (user: User) => user.roles.includes("engine");
const isFlag = (user: User) => user.roles.includes("flag");
const isGalley = (user: User) => user.roles.includes("galley");
const isHull = (user: User) => user.roles.includes("hull");
const isInlet = (user: User) => user.roles.includes("inlet");
const isJib = (user: User) => user.roles.includes("jib");
const isKeel = (user: User) => user.roles.includes("keel");
const isLamp = (user: User) => user.roles.includes("lamp");
const isMast = (user: User) => user.roles.includes("mast");
const isNavel = (user: User) => user.roles.includes("navel");
const isOar = () => true;
const answers: Record<string, (user: User) => boolean> = { isAnchor, isBerth, isCargo, isDock, isEngine, isFlag, isGalley, isHull, isInlet, isJib, isKeel, isLamp, isMast, isNavel, isOar };

app.delete("/ships/:id", async (req, res) => { //= entry http DELETE /ships/:id
  await checks[String(req.query.check)](req.session.user); //= unknown depth
  await db.ship.delete({ where: { id: req.params.id } }); //= unknown depth
  res.end();
});

app.delete("/ports/:id", async (req, res) => { //= entry http DELETE /ports/:id
  if (!answers[String(req.query.check)](req.session.user)) throw new Refused(); //= unknown depth
  await db.port.delete({ where: { id: req.params.id } }); //= unknown depth
  res.end();
});
