import { prisma } from "./prisma.js";

export async function staffOf(authorization: string | undefined) {
  if (!authorization) return null;
  const session = await prisma.session.findUnique({ where: { token: authorization }, include: { user: true } });
  return session?.user.role === "staff" ? session.user : null;
}
