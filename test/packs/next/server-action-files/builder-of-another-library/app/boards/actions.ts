"use server";

import { createServerActionProcedure } from "zsa";
import { prisma } from "../../lib/prisma";

const signedIn = createServerActionProcedure().handler(async () => ({ user: { id: "somebody" } }));

export const purgeBoard = signedIn.createServerAction().handler(async ({ input }) => { //= entry server-action app/boards/actions.ts#purgeBoard | unknown opaque-guard
  await prisma.board.delete({ where: { id: input.id } }); //= unknown opaque-guard
});
