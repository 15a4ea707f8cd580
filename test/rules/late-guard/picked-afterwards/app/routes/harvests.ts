import { redirect } from "@remix-run/node";
import { db } from "../db.server";
import { getUserId } from "../session.server";

export async function action({ request }: { request: Request }) { //= entry http POST /harvests
  const userId = await getUserId(request);
  if (!userId) throw redirect("/login");
  const form = await request.formData();
  const baskets = await db.$transaction([
    db.basket.create({ data: { orchardId: String(form.get("orchardId")), weight: 12 } }), //= open late-guard
    db.basket.create({ data: { orchardId: String(form.get("orchardId")), weight: 7 } }), //= open late-guard
  ]);
  const own = baskets.find((basket) => basket.pickerId === userId);
  if (!own) throw new Error("no basket of yours");
  return own;
}
