import fastify from "fastify";
import { prisma } from "./prisma.js";
import { staffOf } from "./staff.js";

const server = fastify();

server.addHook("onRequest", async (request, reply) => {
  if (request.url.startsWith("/admin")) {
    const staff = await staffOf(request.headers.authorization);
    if (!staff) return reply.code(403).send({ error: "staff only" });
  }
});
server.delete("/internal/coupons/:id", async (request, reply) => { //= entry http DELETE /internal/coupons/:id
  await prisma.coupon.delete({ where: { id: request.params.id } }); //= open unguarded-action
  return reply.code(204).send();
});
