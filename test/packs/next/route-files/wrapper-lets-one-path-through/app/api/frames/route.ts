import { prisma } from "../../../lib/prisma";
import { withOpenBeginning } from "../../../lib/with-apiary";

export const PUT = withOpenBeginning(async ({ req, apiary }) => { //= entry http PUT /api/frames
  const frame = await prisma.frame.create({ data: { ...(await req.json()), apiaryId: apiary.id } }); //= open unguarded-action
  return Response.json(frame);
});
