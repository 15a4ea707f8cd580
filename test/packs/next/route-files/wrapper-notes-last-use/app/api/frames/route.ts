import { prisma } from "../../../lib/prisma";
import { removalOf } from "../../../lib/removal";
import { withKey } from "../../../lib/with-key";

export const DELETE = removalOf("frame"); //= entry http DELETE /api/frames

/** An option lets the wrapper do what it does not do elsewhere. */
export const POST = withKey( //= entry http POST /api/frames
  async (req, keeper) => {
    await prisma.frame.create({ data: { ...(await req.json()), keeperId: keeper.id } }); //= held scoped-query
    return Response.json({});
  },
  { lax: true },
);
