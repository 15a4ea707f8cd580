import { PrismaClient } from "@prisma/client";
import express from "express";

const db = new PrismaClient();
const app = express();

// Below something that is no part of a way in.
app.post("/calendar/callback", async (req, res) => { //= entry http POST /calendar/callback
  await db.integration.create({ data: { account: req.body.account } }); //= open unguarded-action
  res.sendStatus(201);
});
app.post("/webhooks/register", async (req, res) => { //= entry http POST /webhooks/register
  await db.webhook.create({ data: { url: req.body.url } }); //= open unguarded-action
  res.sendStatus(201);
});
// It names an object.
app.post("/users/:id/verify-email", async (req, res) => { //= entry http POST /users/:id/verify-email
  await db.user.update({ where: { id: req.params.id }, data: { verified: true } }); //= open unguarded-action
  res.sendStatus(204);
});
// What follows the way in is none.
app.post("/auth/google/calendars", async (req, res) => { //= entry http POST /auth/google/calendars
  await db.calendar.create({ data: { name: req.body.name } }); //= open unguarded-action
  res.sendStatus(201);
});
app.post("/google/callback", async (req, res) => { //= entry http POST /google/callback
  await db.calendar.update({ where: { id: req.body.id }, data: { name: req.body.name } }); //= open unguarded-action
  res.sendStatus(201);
});
// Whoever may delete the record of what was done is asked.
app.delete("/logs", async (req, res) => { //= entry http DELETE /logs
  await db.auditLog.deleteMany({ where: { shop: String(req.query.shop) } }); //= open unguarded-action
  res.sendStatus(204);
});
// More than such a flow does.
app.post("/auth/logout", async (req, res) => { //= entry http POST /auth/logout
  await db.user.delete({ where: { id: req.body.id } }); //= open unguarded-action
  res.sendStatus(204);
});
app.post("/login-settings", async (req, res) => { //= entry http POST /login-settings
  await db.setting.update({ where: { id: 1 }, data: req.body }); //= open unguarded-action
  res.sendStatus(204);
});
