import Fastify from "fastify";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const app = Fastify();

app.post("/invoices", async (request) => { //= entry http POST /invoices
  return db.invoice.create({ data: request.body }); //= open unguarded-action
});

app.addHook("onSend", requireAdmin);

app.put("/invoices/:id", async (request) => { //= entry http PUT /invoices/:id
  return db.invoice.update({ where: { id: request.params.id }, data: request.body }); //= open unguarded-action
});

app.addHook("onRequest", requireAdmin);

app.delete("/invoices/:id", async (request) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: request.params.id } }); //= held inferred
});
