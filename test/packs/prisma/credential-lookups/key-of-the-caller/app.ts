import { createHash } from "node:crypto";
import { PrismaClient } from "@prisma/client";
import express, { type Request } from "express";

const db = new PrismaClient();
const app = express();

function keyOf(request: Request) {
  const hashedKey = createHash("sha256").update(request.get("x-api-key") ?? "").digest("hex");
  return db.apiKey.findUnique({ where: { hashedKey } });
}

app.delete("/invoices/:id", async (request, response) => { //= entry http DELETE /invoices/:id
  const key = await keyOf(request);
  if (!key) return response.status(401).end();
  await db.invoice.delete({ where: { id: request.params.id, organizationId: key.organizationId } }); //= held scoped-query
  response.end();
});

app.delete("/receipts/:id", async (request, response) => { //= entry http DELETE /receipts/:id
  const key = await keyOf(request);
  if (!key) return response.status(401).end();
  await db.receipt.delete({ where: { id: request.params.id } }); //= open weak-guard
  response.end();
});

app.delete("/payments/:id", async (request, response) => { //= entry http DELETE /payments/:id
  await keyOf(request);
  await db.payment.delete({ where: { id: request.params.id } }); //= open unguarded-action
  response.end();
});
