import { PrismaClient } from "@prisma/client";
import express from "express";
import { andNoted, begun, besides, mayFeed, Rules, requireKeeper } from "./gate";

const app = express();
const db = new PrismaClient();
const rules = new Rules();

app.delete("/owls/:id", async (req, res) => { //= entry http DELETE /owls/:id
  begun(req.user);
  await db.owl.delete({ where: { id: req.params.id } }); //= open unawaited-guard
  res.end();
});

app.delete("/bats/:id", async (req, res) => { //= entry http DELETE /bats/:id
  void besides(req.user);
  await db.bat.delete({ where: { id: req.params.id } }); //= open unawaited-guard
  res.end();
});

app.delete("/cats/:id", async (req, res) => { //= entry http DELETE /cats/:id
  andNoted(req.user);
  await db.cat.delete({ where: { id: req.params.id } }); //= open unawaited-guard
  res.end();
});

app.delete("/dogs/:id", async (req, res) => { //= entry http DELETE /dogs/:id
  if (!mayFeed(req.user)) return res.status(403).end();
  await db.dog.delete({ where: { id: req.params.id } }); //= open unawaited-guard
  res.end();
});

app.delete("/eels/:id", async (req, res) => { //= entry http DELETE /eels/:id
  if (!rules.mayFeed(req.user)) return res.status(403).end();
  await db.eel.delete({ where: { id: req.params.id } }); //= open unawaited-guard
  res.end();
});

/** The delete does not wait for what runs in `then`. */
app.delete("/foxes/:id", async (req, res) => { //= entry http DELETE /foxes/:id
  requireKeeper(req.user).then(() => res.status(200));
  await db.fox.delete({ where: { id: req.params.id } }); //= open unawaited-guard
  res.end();
});

/** The refused go on by the second function. */
app.delete("/gnus/:id", async (req, res) => { //= entry http DELETE /gnus/:id
  await requireKeeper(req.user).then(
    () => res.status(200),
    () => res.status(403),
  );
  await db.gnu.delete({ where: { id: req.params.id } }); //= open unawaited-guard
  res.end();
});
