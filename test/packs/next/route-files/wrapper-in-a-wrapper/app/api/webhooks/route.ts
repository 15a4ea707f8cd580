import { logged } from "../../../lib/logged";
import { prisma } from "../../../lib/prisma";

export const POST = async (request: Request) => //= entry http POST /api/webhooks
  logged({
    request,
    run: async ({ body }) => {
      await prisma.webhook.create({ data: { url: body.url } }); //= open unguarded-action
      return Response.json({});
    },
    action: "created",
  });
