import { prisma } from "./prisma.js";

interface Decision {
  readonly allowed: boolean;
  readonly reason: string;
}

export async function decide(token: string | undefined, permission: string): Promise<Decision> {
  if (!token) return { allowed: false, reason: "no token" };
  const session = await prisma.session.findUnique({ where: { token }, include: { account: { include: { permissions: true } } } });
  if (!session) return { allowed: false, reason: "unknown token" };
  if (!session.account.permissions.some((one) => one.name === permission)) return { allowed: false, reason: "no permission" };
  return { allowed: true, reason: "granted" };
}
