import { db } from "../db.server";
import { Harvest } from "../harvest.server";
import { getUserId } from "../session.server";

export async function action({ request }: { request: Request }) { //= entry http POST /harvests
  const userId = await getUserId(request);
  const form = await request.formData();
  const orchardId = String(form.get("orchardId"));
  const orchard = await db.orchard.findFirst({ where: { id: orchardId, growers: { some: { userId } } } });
  if (!orchard) throw new Response("not found", { status: 404 });
  await new Harvest().keep("morning", [{ orchardId: orchard.id, weight: 12 }]);
  return null;
}
