import type { FastifyPluginAsync } from "fastify";
import { db } from "./db.js";

const invoices: FastifyPluginAsync = async (app) => {
  app.delete("/:id", async (request) => { //= entry http DELETE /api/invoices/:id
    await db.invoice.delete({ where: { id: request.params.id } }); //= held inferred
  });
};

export default invoices;
