import { db } from "../../src/db";
import { requireAdmin, requireUser } from "../session.server";

export async function loader({ request, params }: { request: Request; params: { userId: string } }) { //= entry http GET /users/:userId
  const user = await requireUser(request);
  await db.visit.create({ data: { visitorId: user.id } }); //= held scoped-query
  return db.user.findUnique({ where: { id: params.userId } });
}

export async function action({ request, params }: { request: Request; params: { userId: string } }) { //= entry http POST /users/:userId
  await requireAdmin(request);
  await db.user.delete({ where: { id: params.userId } }); //= held inferred
  return null;
}

export default function UserPage() {
  return <p>User</p>;
}
