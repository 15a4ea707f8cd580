"use server";

import { auth } from "../../lib/auth";
import { prisma } from "../../lib/prisma";

export async function removeBoard(id: string) { //= entry server-action app/boards/actions.ts#removeBoard
  const session = await auth();
  if (!session?.user) throw new Error("unauthorized");
  const board = await prisma.board.findFirst({ where: { id, ownerId: session.user.id } });
  if (!board) throw new Error("not found");
  await removeRows(board.id);
}

export async function removeRows(id: string) { //= entry server-action app/boards/actions.ts#removeRows
  await prisma.board.delete({ where: { id } }); //= held prisma via server-action app/boards/actions.ts#removeBoard | open unguarded-action via server-action app/boards/actions.ts#removeRows
}
