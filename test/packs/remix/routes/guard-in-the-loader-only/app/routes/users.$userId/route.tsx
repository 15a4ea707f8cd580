import { db } from "../../../src/db";
import { requireAdmin } from "../../session.server";

export async function loader({ request, params }: { request: Request; params: { userId: string } }) { //= entry http GET /users/:userId
  await requireAdmin(request);
  return db.user.findUnique({ where: { id: params.userId } });
}

export async function action({ params }: { params: { userId: string } }) { //= entry http POST /users/:userId
  await db.user.delete({ where: { id: params.userId } }); //= open unguarded-action
  return null;
}
