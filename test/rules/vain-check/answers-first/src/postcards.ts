import { PrismaClient } from "@prisma/client";

export const db = new PrismaClient();

export async function isReadForbidden(card: { albumId: string }, user: { id: string }): Promise<boolean> {
  const album = await db.album.findFirst({ where: { id: card.albumId, readers: { some: { id: user.id } } } });
  return album === null;
}

export async function isStamped(card: { id: string }): Promise<boolean> {
  return (await db.stamp.count({ where: { cardId: card.id } })) > 0;
}
