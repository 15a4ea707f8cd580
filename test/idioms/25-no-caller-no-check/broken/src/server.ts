import fastify from "fastify";
import knex from "knex";
import { ItemsService } from "./items-service.js";
import { accountabilityOf } from "./accountability.js";

const database = knex({ client: "pg" });
const server = fastify();

server.delete<{ Params: { id: string } }>("/orders/:id", async (request, reply) => { //= entry http DELETE /orders/:id
  const accountability = await accountabilityOf(request.headers.authorization);
  const service = new ItemsService("orders", { knex: database, accountability });
  await service.deleteOne(request.params.id);
  return reply.code(204).send();
});
