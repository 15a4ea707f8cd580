import { prisma } from "../../../lib/prisma";
import { withKey } from "../../../lib/with-key";

export const POST = withKey(async (req, keeper) => { //= entry http POST /api/combs
  await prisma.comb.create({ data: { ...(await req.json()), keeperId: keeper.id } }); //= held scoped-query
  return Response.json({});
});
