import { PrismaClient } from "@prisma/client";
import express from "express";

const db = new PrismaClient();
const app = express();

app.delete("/shares/:token", async (request, response) => { //= entry http DELETE /shares/:token
  const share = await db.share.findUnique({ where: { token: request.params.token } });
  if (!share) return response.status(404).end();
  await db.invoice.delete({ where: { id: share.invoiceId } }); //= open unguarded-action
  response.end();
});

app.delete("/keys/:id", async (request, response) => { //= entry http DELETE /keys/:id
  const key = await db.apiKey.findUnique({ where: { id: request.params.id } });
  if (!key) return response.status(404).end();
  await db.apiKey.delete({ where: { id: key.id } }); //= open unguarded-action
  response.end();
});
