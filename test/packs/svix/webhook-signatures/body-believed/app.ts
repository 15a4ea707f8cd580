import express from "express";
import { PrismaClient } from "@prisma/client";
import { Webhook } from "svix";

const app = express();
const db = new PrismaClient();
const webhook = new Webhook(process.env.WEBHOOK_SECRET);

app.post("/webhooks/users", async (req, res) => { //= entry http POST /webhooks/users
  await db.user.delete({ where: { id: req.body.data.id } }); //= open unguarded-action
  res.end();
});
