import { db } from "../db.server";
import { authenticator, requireGardener } from "../session.server";

export async function action({ request, params }: { request: Request; params: { bedId: string } }) { //= entry http POST /beds/:bedId
  const gardener = await requireGardener(request);
  await db.bed.updateMany({ where: { id: params.bedId }, data: { dugBy: gardener } }); //= held remix-auth
  return null;
}

export async function loader({ request, params }: { request: Request; params: { bedId: string } }) { //= entry http GET /beds/:bedId
  await authenticator.isAuthenticated(request, { failureRedirect: "/login" });
  await db.visit.create({ data: { bedId: params.bedId } }); //= held remix-auth
  return null;
}
