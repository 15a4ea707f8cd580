import Fastify from "fastify";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const app = Fastify();

app.delete("/invoices/:id", { preHandler: [requireAdmin] }, async (request, reply) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: request.params.id } }); //= held inferred
  return reply.code(204).send();
});

app.route({ //= entry http PATCH /invoices/:id | entry http PUT /invoices/:id
  method: ["PUT", "PATCH"],
  url: "/invoices/:id",
  onRequest: requireAdmin,
  handler: async (request) => db.invoice.update({ where: { id: request.params.id }, data: request.body }), //= held inferred
});

app.withTypeProvider().post("/invoices", { schema: {} }, async (request) => { //= entry http POST /invoices
  return db.invoice.create({ data: request.body }); //= open unguarded-action
});
