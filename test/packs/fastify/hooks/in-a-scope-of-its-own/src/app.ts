import Fastify, { type FastifyInstance } from "fastify";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

async function closed(scope: FastifyInstance) {
  scope.addHook("preHandler", requireAdmin);
  scope.delete("/invoices/:id", async (request) => { //= entry http DELETE /invoices/:id
    await db.invoice.delete({ where: { id: request.params.id } }); //= held inferred
  });
}

async function open(scope: FastifyInstance) {
  scope.post("/invoices", async (request) => { //= entry http POST /invoices
    return db.invoice.create({ data: request.body }); //= open unguarded-action
  });
}

const app = Fastify();
app.register(closed);
app.register(open);
