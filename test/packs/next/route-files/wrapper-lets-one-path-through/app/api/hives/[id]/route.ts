import { prisma } from "../../../../lib/prisma";
import { withApiary } from "../../../../lib/with-apiary";

export const DELETE = withApiary(async ({ params, apiary }) => { //= entry http DELETE /api/hives/[id]
  await prisma.hive.delete({ where: { id: params.id, apiaryId: apiary.id } }); //= held prisma
  return Response.json({ id: params.id });
});
