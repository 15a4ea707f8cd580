import { redirect } from "@remix-run/node";
import { renameOrchard } from "../orchards.server";
import { getUserId } from "../session.server";

export async function action({ request }: { request: Request }) { //= entry http POST /orchards/rename
  const userId = await getUserId(request);
  if (!userId) throw redirect("/login");
  const form = await request.formData();
  await renameOrchard({ orchardId: String(form.get("orchardId")), title: String(form.get("title")) });
  return null;
}
