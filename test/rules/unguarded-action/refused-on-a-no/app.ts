import { PrismaClient } from "@prisma/client";
import express from "express";
import { isForbidden, isForbiddenByRota } from "./rules";

const app = express();
const db = new PrismaClient();

/** Everybody but the keepers. */
app.delete("/owls/:id", async (req, res) => { //= entry http DELETE /owls/:id
  if (!isForbidden(req.user)) return res.status(403).end();
  await db.owl.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});

app.delete("/bats/:id", async (req, res) => { //= entry http DELETE /bats/:id
  if (!(await isForbiddenByRota(req.user))) return res.status(403).end();
  await db.bat.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});

/** A promise is always truthy: nobody deletes a cat, and nothing has to be proved. */
app.delete("/cats/:id", async (req, res) => { //= entry http DELETE /cats/:id
  if (isForbiddenByRota(req.user)) return res.status(403).end();
  await db.cat.delete({ where: { id: req.params.id } });
  res.end();
});
