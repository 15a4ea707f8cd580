import { verifySignatureAppRouter } from "@upstash/qstash/nextjs"; //= entry http POST /api/tasks
import { prisma } from "../../../lib/prisma";

async function remove(req: Request) {
  const { id } = await req.json();
  await prisma.user.delete({ where: { id } }); //= open unguarded-action
  return Response.json({ id });
}

export const checked = verifySignatureAppRouter(remove);
export const POST = remove;
