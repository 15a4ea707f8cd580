import type { FastifyInstance } from "fastify";

export default async function auth(app: FastifyInstance) {
  app.addHook("onRequest", async (request, reply) => {
    if (request.user?.role !== "admin") return reply.code(403).send();
  });
}
