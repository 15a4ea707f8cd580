import { prisma } from "../../../../lib/prisma";
import { createAuthedRoute, withMiddlewares } from "../../../../server/route";

export default withMiddlewares({ //= entry http * /api/public/traces/[traceId]
  GET: createAuthedRoute({
    fn: async ({ req }) => prisma.trace.findUnique({ where: { id: String(req.query.traceId) } }),
  }),
  DELETE: createAuthedRoute({
    fn: async ({ req, userId }) => prisma.trace.delete({ where: { id: String(req.query.traceId), ownerId: userId } }), //= open unguarded-action
  }),
});
