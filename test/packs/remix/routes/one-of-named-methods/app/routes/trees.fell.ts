import { db } from "../db.server";
import { hooks } from "../store.server";

export async function action({ request }: { request: Request }) { //= entry http POST /trees/fell
  const form = await request.formData();
  await hooks.run(String(form.get("hook")), form);
  await db.tree.deleteMany({ where: { id: String(form.get("treeId")) } }); //= unknown dynamic-callee
  return null;
}
