import auth from "@fastify/auth";
import Fastify from "fastify";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const app = Fastify();
app.register(auth);

async function anybody() {}

app.delete("/invoices/:id", { preHandler: app.auth([requireAdmin, anybody]) }, async (request) => { //= entry http DELETE /invoices/:id | unknown opaque-guard
  await db.invoice.delete({ where: { id: request.params.id } }); //= unknown opaque-guard
});

app.put("/invoices/:id", { preHandler: app.auth([requireAdmin, anybody], { relation: "and" }) }, async (request) => { //= entry http PUT /invoices/:id
  return db.invoice.update({ where: { id: request.params.id }, data: request.body }); //= held inferred
});

app.post("/invoices", { preHandler: app.auth([requireAdmin]) }, async (request) => { //= entry http POST /invoices
  return db.invoice.create({ data: request.body }); //= held inferred
});
