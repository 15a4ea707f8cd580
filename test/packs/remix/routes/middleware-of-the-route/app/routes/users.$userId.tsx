import { db } from "../../src/db";
import { requireAdmin } from "../session.server";

export const middleware = [
  async ({ request }: { request: Request }) => {
    await requireAdmin(request);
  },
];

export async function action({ params }: { params: { userId: string } }) { //= entry http POST /users/:userId
  await db.user.delete({ where: { id: params.userId } }); //= held inferred
  return null;
}
