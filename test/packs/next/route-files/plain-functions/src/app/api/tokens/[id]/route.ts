import { auth } from "../../../../../lib/auth";
import { prisma } from "../../../../../lib/prisma";

interface Context {
  readonly params: Promise<{ id: string }>;
}

export async function PATCH(req: Request, { params }: Context) { //= entry http PATCH /api/tokens/[id]
  const { id } = await params;
  await prisma.token.update({ where: { id }, data: await req.json() }); //= open unguarded-action
  return Response.json({ id });
}

export async function DELETE(_req: Request, { params }: Context) { //= entry http DELETE /api/tokens/[id] | entry http DELETE /api/v2/tokens/[id]
  const { id } = await params;
  const session = await auth();
  if (!session?.user) return new Response(null, { status: 401 });
  await prisma.token.delete({ where: { id, ownerId: session.user.id } }); //= held scoped-query
  return new Response(null, { status: 204 });
}
