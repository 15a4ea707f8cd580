import type { FastifyInstance } from "fastify";

export default async (server: FastifyInstance) => {
  server.delete<{ Params: { id: string } }>("/groups/:id", async (request, reply) => { //= entry http DELETE /groups/:id
    await server.services.permissions.require(request.actor, "groups.remove");
    await server.services.groups.remove(request.params.id);
    return reply.code(204).send();
  });
};
