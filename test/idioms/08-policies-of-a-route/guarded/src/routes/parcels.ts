import { prisma } from "../prisma.js";
import { isDispatcher } from "../policies.js";
import type { RouteDefinition } from "../define.js";

export const parcelRoutes: RouteDefinition[] = [
  {
    method: "DELETE",
    path: "/parcels/:id",
    policies: [isDispatcher],
    handler: async (request, reply) => { //= entry http DELETE /parcels/:id
      await prisma.parcel.delete({ where: { id: request.params.id } }); //= held inferred
      return reply.code(204).send();
    },
  },
];
