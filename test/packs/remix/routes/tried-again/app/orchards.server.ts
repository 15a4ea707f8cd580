import { randomUUID } from "node:crypto";
import { db } from "./db.server";

interface NewOrchard {
  readonly title: string;
  readonly userId: string;
  readonly size?: number;
}

export async function createOrchard({ title, userId, size }: NewOrchard, attempt = 0): Promise<unknown> {
  const slug = `${title.toLowerCase()}-${randomUUID()}`;
  const same = await db.orchard.findFirst({ where: { slug } });
  if (attempt > 100) throw new Error(`no name is left for ${title}`);
  if (same) return createOrchard({ title, userId, size }, attempt + 1);
  return db.orchard.create({ data: { title, slug, size, growers: { create: { userId, role: "OWNER" } } } }); //= held scoped-query
}

/** The name that is left, in somebody else's orchard. */
export async function renameOrchard({ orchardId, title }: { readonly orchardId: string; readonly title: string }, attempt = 0): Promise<unknown> {
  const same = await db.orchard.findFirst({ where: { title } });
  if (same && attempt < 9) return renameOrchard({ orchardId, title: `${title} ${attempt}` }, attempt + 1);
  return db.orchard.update({ where: { id: orchardId }, data: { title } }); //= open weak-guard
}
