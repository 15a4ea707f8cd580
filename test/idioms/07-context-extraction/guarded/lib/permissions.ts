import { prisma } from "./prisma";

export async function canDeleteWebsite({ user }: { user: { id: string; role: string } }, websiteId: string) {
  if (user.role === "admin") return true;
  const website = await prisma.website.findUnique({ where: { id: websiteId } });
  return website?.userId === user.id;
}
