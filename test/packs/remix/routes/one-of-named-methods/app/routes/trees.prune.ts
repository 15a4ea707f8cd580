import { redirect } from "@remix-run/node";
import { db } from "../db.server";
import { getUserId } from "../session.server";
import { trees } from "../store.server";

export async function action({ request }: { request: Request }) { //= entry http POST /trees/prune
  const userId = await getUserId(request);
  if (!userId) throw redirect("/login");
  const form = await request.formData();
  const tree = await trees.load("findFirst", { id: String(form.get("treeId")) });
  await db.tree.updateMany({ where: { id: tree?.id, growerId: userId }, data: { pruned: true } }); //= held scoped-query
  return null;
}
