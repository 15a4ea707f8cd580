import { redirect } from "@remix-run/node";
import { createOrchard } from "../orchards.server";
import { getUserId } from "../session.server";

export async function action({ request }: { request: Request }) { //= entry http POST /orchards/new
  const userId = await getUserId(request);
  if (!userId) throw redirect("/login");
  const form = await request.formData();
  await createOrchard({ title: String(form.get("title")), userId, size: 1 });
  return null;
}
