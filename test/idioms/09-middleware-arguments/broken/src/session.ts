import { prisma } from "./prisma.js";

export async function sessionOf(cookie: string | undefined) {
  if (!cookie) return null;
  return prisma.session.findUnique({ where: { token: cookie } });
}
