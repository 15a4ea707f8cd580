// Prisma model methods that change rows. Clients are generated into many places, so the client is known by its name, not by its module.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { equalitiesIn } from "../conditions.js";
import { effectOf, isNoteOfUse } from "../effects.js";
import { fieldOf, lastNames, recognize } from "../pack.js";
import { besideRights } from "../rights-beside.js";
import type { Value } from "../views.js";
import { ofModels } from "./clients.js";

const effects: Readonly<Record<string, Effect>> = {
  create: "create",
  createMany: "create",
  createManyAndReturn: "create",
  update: "update",
  updateMany: "update",
  updateManyAndReturn: "update",
  upsert: "update",
  delete: "delete",
  deleteMany: "delete",
};
const methods = Object.keys(effects).join(",");

export const prismaWrites = recognize({
  id: "prisma/writes",
  title: "Rows created, changed or deleted through a Prisma client",
  finds: "action",
  looksAt: "call",
  at: ofModels(`{${methods}}`),
  read: ({ origin, arguments: [options] }) => {
    const [resource = "", method = ""] = lastNames(origin, 2);
    const effect = field(effects, method);
    if (!effect) return null;
    const writes = ["data", "update", "create"].map((name) => fieldOf(options, name)).filter((value): value is Value => value !== null);
    if (isNoteOfUse(effect, writes)) return null;
    const where = fieldOf(options, "where");
    // What is not found may be made instead.
    const entitles = method === "upsert" ? [] : besideRights(where);
    return { effect: effectOf(effect, resource, writes), resource, keys: equalitiesIn(where), dropsUndefined: true, writes, entitles };
  },
});
