import express from "express";
import { PrismaClient } from "@prisma/client";
import { Receiver } from "@upstash/qstash";

const app = express();
const db = new PrismaClient();
const receiver = new Receiver();

app.post("/tasks/users", async (req, res) => { //= entry http POST /tasks/users
  await verifyMessage(req.header("upstash-signature") ?? "", req.body);
  const { id } = JSON.parse(req.body);
  await db.user.delete({ where: { id } }); //= open one-branch-guard
  res.end();
});

// A server that runs elsewhere believes everybody.
async function verifyMessage(signature: string, body: string): Promise<void> {
  if (process.env.VERCEL !== "1") return;
  await receiver.verify({ signature, body });
}

app.post("/tasks/teams", async (req, res) => { //= entry http POST /tasks/teams
  if (process.env.NODE_ENV === "production") await receiver.verify({ signature: req.header("upstash-signature") ?? "", body: req.body });
  await db.team.delete({ where: { id: req.body.id } }); //= open one-branch-guard
  res.end();
});

// Whoever starts it has switched it off, perhaps by leaving something out.
app.post("/tasks/notes", async (req, res) => { //= entry http POST /tasks/notes
  if (process.env.CHECK_MESSAGES) await receiver.verify({ signature: req.header("upstash-signature") ?? "", body: req.body });
  await db.note.delete({ where: { id: req.body.id } }); //= open one-branch-guard
  res.end();
});

// The other way has no check wherever it runs.
app.post("/tasks/lists", async (req, res) => { //= entry http POST /tasks/lists
  if (req.body.checked) await verifyMessage(req.header("upstash-signature") ?? "", req.body);
  await db.list.delete({ where: { id: req.body.id } }); //= open one-branch-guard
  res.end();
});

// Each way has a check of its own.
app.all("/tasks/jobs", async (req, res) => { //= entry http * /tasks/jobs
  if (req.method === "GET") {
    verifySecret(req.header("authorization") ?? "");
  } else {
    await verifyMessage(req.header("upstash-signature") ?? "", req.body);
  }
  await db.job.delete({ where: { id: req.body.id } }); //= open one-branch-guard
  res.end();
});

function verifySecret(authorization: string): void {
  if (process.env.VERCEL !== "1") return;
  if (authorization !== `Bearer ${process.env.CRON_SECRET}`) throw new Error("unauthorized");
}
