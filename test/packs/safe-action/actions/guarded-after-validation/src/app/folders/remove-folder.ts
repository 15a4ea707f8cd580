"use server";

import { z } from "zod";
import { db } from "../../db";
import { authActionClient } from "../../lib/safe-action";

export const removeFolder = authActionClient //= entry server-action src/app/folders/remove-folder.ts#removeFolder
  .inputSchema(z.object({ id: z.string() }))
  .useValidated(async ({ parsedInput, ctx, next }) => {
    const folder = await db.folder.findFirst({ where: { id: parsedInput.id, ownerId: ctx.user.id } });
    if (!folder) throw new Error("not found");
    return next();
  })
  .action(async ({ parsedInput }) => {
    await db.folder.delete({ where: { id: parsedInput.id } }); //= held prisma
  });
