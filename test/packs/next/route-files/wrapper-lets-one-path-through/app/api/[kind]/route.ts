import { prisma } from "../../../lib/prisma";
import { withApiary } from "../../../lib/with-apiary";

export const PUT = withApiary(async ({ params, apiary }) => { //= entry http PUT /api/[kind]
  await prisma.counter.update({ where: { kind: params.kind, apiaryId: apiary.id }, data: { count: { increment: 1 } } }); //= open unguarded-action
  return Response.json({});
});
