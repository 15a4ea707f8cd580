import { withRole } from "../../../../lib/with-role";
import { prisma } from "../../../../lib/prisma";

export default withRole( //= entry http * /api/billing/plans/[id]
  async (req, res) => {
    if (req.method !== "DELETE") return res.status(405).end();
    await prisma.plan.delete({ where: { id: String(req.query.id) } }); //= held inferred
    return res.status(204).end();
  },
  { role: "owner" },
);
