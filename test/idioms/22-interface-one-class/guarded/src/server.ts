import fastify from "fastify";
import type { FlagService } from "./services/flag-service.js";

export function buildServer({ flagService }: { flagService: FlagService }) {
  const server = fastify();
  server.delete<{ Params: { name: string } }>("/flags/:name", async (request, reply) => { //= entry http DELETE /flags/:name
    await flagService.remove(request.params.name, request.user);
    return reply.code(204).send();
  });
  return server;
}
