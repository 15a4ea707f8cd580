import express from "express";
import { PrismaClient } from "@prisma/client";
import { Receiver } from "@upstash/qstash";

const app = express();
const db = new PrismaClient();
const receiver = new Receiver();

app.post("/tasks/users", async (req, res) => { //= entry http POST /tasks/users
  await db.user.delete({ where: { id: req.body.id } }); //= open unguarded-action
  res.end();
});

app.post("/tasks/teams", async (req, res) => { //= entry http POST /tasks/teams
  try {
    await receiver.verify({ signature: req.header("upstash-signature") ?? "", body: req.body });
  } catch (error) {
    console.error(error);
  }
  await db.team.delete({ where: { id: req.body.id } }); //= open swallowed-denial
  res.end();
});

app.post("/tasks/notes", async (req, res) => { //= entry http POST /tasks/notes
  receiver.verify({ signature: req.header("upstash-signature") ?? "", body: req.body });
  await db.note.delete({ where: { id: req.body.id } }); //= open unawaited-guard
  res.end();
});
