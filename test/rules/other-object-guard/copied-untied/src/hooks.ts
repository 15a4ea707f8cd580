import { PrismaClient } from "@prisma/client";

const db = new PrismaClient();

export const hookByName = async (hookName: string) => {
  const found = await db.hook.findFirst({ where: { name: hookName } });
  return found ? { ...found, events: found.events.split(",") } : null;
};
export const projectBySlug = (slug: string) => db.project.findFirst({ where: { slug } });
export const removeHook = (hookName: string) => db.hook.delete({ where: { name: hookName } }); //= open other-object-guard
