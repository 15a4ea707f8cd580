import { prisma } from "./prisma.js";
import { requireEditor, type User } from "./rights.js";

interface RemoveOptions {
  readonly id: string;
  readonly user: User | null;
  readonly overrideAccess?: boolean;
}

export async function removeArticle({ id, user, overrideAccess = false }: RemoveOptions) {
  if (!overrideAccess) requireEditor(user);
  await prisma.article.delete({ where: { id } }); //= held inferred
}
