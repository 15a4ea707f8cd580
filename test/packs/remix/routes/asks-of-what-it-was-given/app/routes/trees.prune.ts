import { db } from "../db.server";
import { rightsOf } from "../rights.server";
import { getUserId } from "../session.server";

export async function action({ request }: { request: Request }) { //= entry http POST /trees/prune
  const userId = await getUserId(request);
  const grower = await db.grower.findFirst({ where: { userId } });
  const form = await request.formData();
  await rightsOf(grower).mustPrune();
  await db.tree.updateMany({ where: { orchardId: String(form.get("orchardId")) }, data: { pruned: true } }); //= open unguarded-action
  return null;
}
