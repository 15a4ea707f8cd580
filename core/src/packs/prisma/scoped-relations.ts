// A Prisma read that brings, with the row, what ties the caller to it: `include: { members: { where: { userId } } }`. That there is some proves a place there.
import { equalitiesIn, scopesOf } from "../conditions.js";
import { fieldOf, type KeyMeaning, recognize } from "../pack.js";
import type { Value } from "../views.js";
import { ofModels } from "./clients.js";

// Limit: of several relations with a condition of their own, the first that is written.
export const prismaScopedRelations = recognize({
  id: "prisma/scoped-relations",
  title: "What ties the caller to a row that Prisma reads",
  finds: "guard",
  looksAt: "call",
  at: ofModels("{findFirst,findUnique,findFirstOrThrow,findUniqueOrThrow}"),
  read: ({ arguments: [options] }) => {
    const [relation] = [fieldOf(options, "include"), fieldOf(options, "select")].flatMap(relationsIn);
    if (!relation) return null;
    // Those of a row that only the caller's key picks are the caller's own, whoever is looked for among them.
    const scopedBy = scopesOf([...equalitiesIn(fieldOf(options, "where")), ...relation.keys]);
    if (scopedBy.length === 0) return null;
    return { shape: "query", promise: true, rows: true, at: [relation.name], scopedBy, level: "tenant", permission: null, subject: null };
  },
});

interface Relation {
  readonly name: string;
  readonly keys: readonly KeyMeaning[];
}

function relationsIn(read: Value | null | undefined): readonly Relation[] {
  if (read?.kind !== "record") return [];
  return read.keys.flatMap((name) => {
    const keys = equalitiesIn(fieldOf(read.field(name), "where"), name);
    return keys.length > 0 ? [{ name, keys }] : [];
  });
}
