import type { NextApiRequest, NextApiResponse } from "next";
import { prisma } from "../../../lib/prisma";

export default async function traces(req: NextApiRequest, res: NextApiResponse) { //= entry http * /api/traces
  if (req.method === "DELETE") await prisma.trace.deleteMany({ where: { projectId: String(req.query.projectId) } }); //= open unguarded-action
  res.status(204).end();
}
