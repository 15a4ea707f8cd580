import { json } from "@remix-run/node";
import { db } from "../db.server";
import { orchardAction } from "../orchard-action.server";

// That somebody is signed in says nothing of whose orchard it is.
export const action = orchardAction(async ({ params }) => { //= entry http POST /orchards/:orchardId/fell
  await db.tree.deleteMany({ where: { orchardId: params.orchardId } }); //= open weak-guard
  return json({ ok: true });
});
