import { PrismaClient } from "@prisma/client";
import express, { type Request } from "express";

const db = new PrismaClient();
const app = express();

// Of `string | null` only null can be followed; it may be the text all the same.
function keyFrom(request: Request): string | null {
  const key = request.headers["x-key"]?.toString().trim();
  return key ? key : null;
}
const mode = process.env.MODE ?? "reader";

app.delete("/invoices/:id", async (request, response) => { //= entry http DELETE /invoices/:id
  const key = keyFrom(request);
  if (!key) return response.status(400).end();
  await db.invoice.delete({ where: { id: request.params.id } }); //= open unguarded-action
  response.end();
});

app.delete("/receipts/:id", async (request, response) => { //= entry http DELETE /receipts/:id
  if (mode === "reader") return response.status(503).end();
  await db.receipt.delete({ where: { id: request.params.id } }); //= open unguarded-action
  response.end();
});

app.delete("/payments/:id", async (request, response) => { //= entry http DELETE /payments/:id
  const found: { key: string | null } = { key: null };
  fill(found, request);
  if (found.key === null) return response.status(400).end();
  await db.payment.delete({ where: { id: request.params.id } }); //= open unguarded-action
  response.end();
});

function fill(found: { key: string | null }, request: Request): void {
  found.key = keyFrom(request);
}
