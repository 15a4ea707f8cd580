import { PrismaClient } from "@prisma/client";

const db = new PrismaClient();

export async function requireProject(user: { readonly id: string } | undefined, projectId: string): Promise<void> {
  const member = await db.member.findFirst({ where: { projectId, userId: user?.id } });
  if (!member) throw new Error("forbidden");
}
