import express from "express";
import { PrismaClient } from "@prisma/client";
import { Webhook } from "svix";

const app = express();
const db = new PrismaClient();
const webhook = new Webhook(process.env.WEBHOOK_SECRET);

app.post("/webhooks/users", async (req, res) => { //= entry http POST /webhooks/users
  const event = webhook.verify(req.body, req.headers);
  await db.user.delete({ where: { id: event.data.id } }); //= held svix
  res.end();
});
