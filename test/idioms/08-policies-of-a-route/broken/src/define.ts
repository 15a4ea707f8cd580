import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

type Step = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
export interface RouteDefinition {
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  readonly policies?: readonly Step[];
  readonly handler: Step;
}

export function define(server: FastifyInstance, routes: readonly RouteDefinition[]) {
  for (const { method, path, policies = [], handler } of routes) {
    server.route({ method, url: path, preHandler: [...policies], handler });
  }
}
