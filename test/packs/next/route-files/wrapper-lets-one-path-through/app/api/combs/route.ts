import { prisma } from "../../../lib/prisma";
import { withApiary } from "../../../lib/with-apiary";

export const POST = withApiary(async ({ req, apiary }) => { //= entry http POST /api/combs
  const comb = await prisma.comb.create({ data: { ...(await req.json()), apiaryId: apiary.id } }); //= open unguarded-action
  return Response.json(comb);
});
