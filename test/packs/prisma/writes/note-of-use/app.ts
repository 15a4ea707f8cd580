import { PrismaClient } from "@prisma/client";
import express from "express";

const db = new PrismaClient();
const app = express();

app.get("/keys/:id", async (request, response) => { //= entry http GET /keys/:id
  await db.apiKey.update({ where: { id: request.params.id }, data: { lastUsedAt: new Date() } });
  response.end();
});

app.put("/keys/:id", async (request, response) => { //= entry http PUT /keys/:id
  await db.apiKey.update({ where: { id: request.params.id }, data: { lastUsedAt: new Date(), scopes: request.body.scopes } }); //= open unguarded-action
  await db.apiKey.update({ where: { id: request.params.id }, data: { lastUsedAt: new Date(), ...request.body } }); //= open unguarded-action
  response.end();
});
