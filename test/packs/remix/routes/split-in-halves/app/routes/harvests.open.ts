import { Harvest } from "../harvest.server";

export async function action({ request }: { request: Request }) { //= entry http POST /harvests/open
  const form = await request.formData();
  await new Harvest().keep("evening", [{ orchardId: String(form.get("orchardId")), weight: 7 }]);
  return null;
}
