import type { FastifyReply, FastifyRequest } from "fastify";

export async function isDispatcher(request: FastifyRequest, reply: FastifyReply) {
  if (!request.user || request.user.role !== "dispatcher") {
    return reply.code(403).send({ error: "dispatchers only" });
  }
}
