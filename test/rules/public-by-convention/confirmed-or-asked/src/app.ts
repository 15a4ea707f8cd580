import { PrismaClient } from "@prisma/client";
import express from "express";

const db = new PrismaClient();
const app = express();

app.post("/login", async (req, res) => { //= entry http POST /login
  await db.session.create({ data: { email: req.body.email } }); //= open public-by-convention
  res.sendStatus(201);
});
app.post("/api/v1/auth/sign-up", async (req, res) => { //= entry http POST /api/v1/auth/sign-up
  await db.user.create({ data: { email: req.body.email } }); //= open public-by-convention
  res.sendStatus(201);
});
app.post("/auth/resetPassword/:token", async (req, res) => { //= entry http POST /auth/resetPassword/:token
  await db.user.update({ where: { email: req.body.email }, data: { hash: req.body.hash } }); //= open public-by-convention
  await db.passwordToken.delete({ where: { value: req.body.value } }); //= open public-by-convention
  res.sendStatus(204);
});
app.post("/auth/google/callback", async (req, res) => { //= entry http POST /auth/google/callback
  await db.user.update({ where: { email: req.body.email }, data: { seenAt: new Date() } }); //= open public-by-convention
  res.sendStatus(204);
});
app.get("/auth/callback/github", async (req, res) => { //= entry http GET /auth/callback/github
  await db.user.create({ data: { email: String(req.query.email) } }); //= open public-by-convention
  res.sendStatus(204);
});
app.post("/auth/email-password/reset-password", async (req, res) => { //= entry http POST /auth/email-password/reset-password
  await db.user.update({ where: { email: req.body.email }, data: { hash: req.body.hash } }); //= open public-by-convention
  res.sendStatus(204);
});
const served = express.Router();
served.post("/login", async (req, res) => { //= entry http POST /?/login
  await db.session.create({ data: { email: req.body.email } }); //= open public-by-convention
  await db.rateLimit.update({ where: { email: req.body.email }, data: { count: { increment: 1 } } }); //= held bookkeeping
  await db.userAuditLog.create({ data: { email: req.body.email } }); //= held bookkeeping
  res.sendStatus(201);
});
app.use(String(process.env.BASE_PATH), served);
app.get("/healthz", async (_req, res) => { //= entry http GET /healthz
  await db.beat.create({ data: {} }); //= open public-by-convention
  res.sendStatus(204);
});
app.post("/api/v1/auth/magic-link", async (req, res) => { //= entry http POST /api/v1/auth/magic-link
  await db.mail.create({ data: { to: req.body.email } }); //= held public
  res.sendStatus(202);
});
