import { readRequest } from "../../../lib/request";
import { prisma } from "../../../lib/prisma";

export async function DELETE(request: Request) { //= entry http DELETE /api/settings
  const { auth, error } = await readRequest(request, { admin: true });

  if (error) {
    return error();
  }
  await prisma.setting.deleteMany({}); //= open unguarded-action
  return Response.json({ by: auth.user.id });
}
