import { PrismaClient } from "@prisma/client";
import express from "express";
import { andNoted, begun, besides, mayFeed, Rules, requireKeeper } from "./gate";

const app = express();
const db = new PrismaClient();
const rules = new Rules();

app.delete("/owls/:id", async (req, res) => { //= entry http DELETE /owls/:id
  await begun(req.user);
  await db.owl.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});

app.delete("/bats/:id", async (req, res) => { //= entry http DELETE /bats/:id
  await besides(req.user);
  await db.bat.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});

app.delete("/cats/:id", async (req, res) => { //= entry http DELETE /cats/:id
  await andNoted(req.user);
  await db.cat.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});

app.delete("/dogs/:id", async (req, res) => { //= entry http DELETE /dogs/:id
  if (!(await mayFeed(req.user))) return res.status(403).end();
  await db.dog.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});

app.delete("/eels/:id", async (req, res) => { //= entry http DELETE /eels/:id
  if (!(await rules.mayFeed(req.user))) return res.status(403).end();
  await db.eel.delete({ where: { id: req.params.id } }); //= held inferred
  res.end();
});

/** What stands in `then` has waited, whoever waits for it. */
app.delete("/foxes/:id", (req, res, next) => { //= entry http DELETE /foxes/:id
  requireKeeper(req.user)
    .then(() => db.fox.delete({ where: { id: req.params.id } })) //= held inferred
    .then(() => res.end())
    .catch(next);
});
