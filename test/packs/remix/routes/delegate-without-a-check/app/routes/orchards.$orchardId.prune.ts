import { json } from "@remix-run/node";
import { db } from "../db.server";
import { orchardAction } from "../orchard-action.server";

export const action = orchardAction(async ({ params, user }) => { //= entry http POST /orchards/:orchardId/prune
  const orchard = await db.orchard.findFirst({ where: { id: params.orchardId, growers: { some: { userId: user.id } } } });
  if (!orchard) return json({ error: "not found" }, { status: 404 });
  await db.tree.updateMany({ where: { orchardId: orchard.id }, data: { pruned: true } }); //= open unguarded-action
  return json({ ok: true });
});
