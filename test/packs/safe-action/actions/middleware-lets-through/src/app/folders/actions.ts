"use server";

import { db } from "../../db";
import { actionClient, adminActionClient, authActionClient } from "../../lib/safe-action";

export const shareFolder = actionClient.action(async ({ parsedInput }) => { //= entry server-action src/app/folders/actions.ts#shareFolder
  await db.folder.update({ where: { id: parsedInput.id }, data: { shared: true } }); //= open unguarded-action
});

export const renameFolder = authActionClient.action(async ({ parsedInput }) => { //= entry server-action src/app/folders/actions.ts#renameFolder
  await db.folder.update({ where: { id: parsedInput.id }, data: { name: parsedInput.name } }); //= open weak-guard
});

export const removeFolder = authActionClient.action(async ({ parsedInput: { id }, ctx: { user } }) => { //= entry server-action src/app/folders/actions.ts#removeFolder
  await db.folder.delete({ where: { id, ownerId: user.id } }); //= held scoped-query
});

export const purgeFolder = adminActionClient.metadata({ name: "purge" }).action(async ({ parsedInput }) => { //= entry server-action src/app/folders/actions.ts#purgeFolder
  await db.folder.delete({ where: { id: parsedInput.id } }); //= open ignored-guard-result
});
