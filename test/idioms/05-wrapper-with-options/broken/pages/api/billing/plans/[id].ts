import { withRole } from "../../../../lib/with-role";
import { prisma } from "../../../../lib/prisma";

export default withRole(async (req, res) => { //= entry http * /api/billing/plans/[id]
  if (req.method !== "DELETE") return res.status(405).end();
  await prisma.plan.delete({ where: { id: String(req.query.id) } }); //= open weak-guard
  return res.status(204).end();
});
