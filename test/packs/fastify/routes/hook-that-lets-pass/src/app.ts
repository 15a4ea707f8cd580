import Fastify from "fastify";
import { db } from "./db.js";

const app = Fastify();

async function requireAdmin(request, reply) {
  if (request.user?.role !== "admin") request.log.warn("admins only");
}

function requireUser(request, reply, done) {
  if (!request.user) return done(new Error("Unauthorized"));
  done();
}

app.delete("/invoices/:id", { preHandler: requireAdmin }, async (request, reply) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: request.params.id } }); //= open ignored-guard-result
});

app.post("/invoices", { preHandler: requireUser }, async (request, reply) => { //= entry http POST /invoices
  return db.invoice.create({ data: request.body }); //= open weak-guard
});
