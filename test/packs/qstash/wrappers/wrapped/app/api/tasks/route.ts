import { verifySignatureAppRouter } from "@upstash/qstash/nextjs";
import { prisma } from "../../../lib/prisma";

export const POST = verifySignatureAppRouter(async (req: Request) => { //= entry http POST /api/tasks
  const { id } = await req.json();
  await prisma.user.delete({ where: { id } }); //= held qstash
  return Response.json({ id });
});
