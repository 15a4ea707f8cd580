import fastify from "fastify";
import { decide } from "./decide.js";
import { prisma } from "./prisma.js";

const server = fastify();

server.delete<{ Params: { id: string } }>("/reports/:id", async (request, reply) => { //= entry http DELETE /reports/:id
  const { allowed, reason } = await decide(request.headers.authorization, "reports.delete");
  const { id } = request.params;
  request.log.info({ id, reason });
  if (!allowed) {
    return reply.code(403).send({ reason });
  }
  await prisma.report.delete({ where: { id } }); //= held inferred
  return reply.code(204).send();
});
