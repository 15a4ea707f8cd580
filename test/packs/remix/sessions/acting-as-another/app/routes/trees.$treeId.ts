import { db } from "../db.server";
import { requireUserId } from "../session.server";

export async function action({ request, params }: { request: Request; params: { treeId: string } }) { //= entry http POST /trees/:treeId
  const userId = await requireUserId(request);
  const tree = await db.tree.findFirst({ where: { id: params.treeId, orchard: { growers: { some: { userId } } } } });
  if (!tree) throw new Response("not found", { status: 404 });
  await db.tree.update({ where: { id: tree.id }, data: { pruned: true } }); //= held prisma
  return null;
}
