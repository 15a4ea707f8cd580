import { createHash } from "node:crypto";
import { prisma } from "./prisma";

type Run = (req: Request, keeper: { id: string }) => Promise<Response>;

/** What it writes by itself is the same before every route, and asked for once. */
export const withKey = (run: Run, { lax = false }: { lax?: boolean } = {}) => async (req: Request) => {
  const hashedKey = createHash("sha256").update(req.headers.get("authorization") ?? "").digest("hex");
  if (lax) await prisma.visit.deleteMany({}); //= open unguarded-action
  const key = await prisma.keeperToken.findUnique({ where: { hashedKey }, include: { keeper: true } });
  if (!key || !key.keeper) return Response.json({ error: "unauthorized" }, { status: 401 });
  await prisma.meter.update({ where: { name: "calls" }, data: { count: { increment: 1 } } }); //= open weak-guard
  return run(req, key.keeper);
};
