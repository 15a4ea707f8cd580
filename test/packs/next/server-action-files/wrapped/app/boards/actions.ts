"use server";

import { prisma } from "../../lib/prisma";
import { withAdmin } from "../../lib/with-user";

export const purgeBoard = withAdmin(async ({ id }: { id: string }) => { //= entry server-action app/boards/actions.ts#purgeBoard
  await prisma.board.delete({ where: { id } }); //= held inferred
});
