import Fastify from "fastify";
import { db } from "./db.js";

declare module "fastify" {
  interface FastifyInstance {
    requireAdmin: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  }
}

const app = Fastify();

app.decorate("requireAdmin", async (request, reply) => {
  if (request.user?.role !== "admin") return reply.code(403).send();
});
app.decorate("requireUser", async (request, reply) => {
  if (!request.user) return reply.code(401).send();
});

app.delete("/invoices/:id", { preHandler: [app.requireAdmin] }, async (request) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: request.params.id } }); //= held admin
});

app.post("/invoices", { preHandler: [app.requireUser] }, async (request) => { //= entry http POST /invoices | unknown opaque-guard
  return db.invoice.create({ data: request.body }); //= unknown opaque-guard
});
