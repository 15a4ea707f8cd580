import type { FastifyInstance } from "fastify";
import { db } from "./db.js";

export async function invoices(app: FastifyInstance) {
  app.delete("/invoices/:id", async (request) => { //= entry http DELETE /invoices/:id
    await db.invoice.delete({ where: { id: request.params.id } }); //= open unguarded-action
  });
}
