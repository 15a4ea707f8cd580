import { prisma } from "../prisma.js";
import { isDispatcher } from "../policies.js";
import type { RouteDefinition } from "../define.js";

export const parcelRoutes: RouteDefinition[] = [
  {
    method: "DELETE",
    path: "/parcels/:id",
    policies: [],
    handler: async (request, reply) => { //= entry http DELETE /parcels/:id | unknown opaque-guard
      await prisma.parcel.delete({ where: { id: request.params.id } }); //= unknown opaque-guard
      return reply.code(204).send();
    },
  },
];
