import { readRequest } from "../../../../lib/request";
import { prisma } from "../../../../lib/prisma";
import { canDeleteWebsite } from "../../../../lib/permissions";
import { unauthorized } from "../../../../lib/response";

export async function DELETE(request: Request, { params }: { params: Promise<{ id: string }> }) { //= entry http DELETE /api/websites/[id]
  const { auth, error } = await readRequest(request);

  if (error) {
    return error();
  }
  const { id } = await params;
  if (!(await canDeleteWebsite(auth, id))) {
    return unauthorized();
  }
  await prisma.website.delete({ where: { id } }); //= held inferred
  return Response.json({ ok: true });
}
