// What TypeORM's writing methods do. `save` and `upsert` create or change; a change is the more common.
import type { Effect } from "../../model/graph.js";

export const writeEffects: Readonly<Record<string, Effect>> = {
  save: "update",
  update: "update",
  updateAll: "update",
  upsert: "update",
  increment: "update",
  decrement: "update",
  restore: "update",
  recover: "update",
  insert: "create",
  delete: "delete",
  deleteAll: "delete",
  remove: "delete",
  softDelete: "delete",
  softRemove: "delete",
  clear: "delete",
};
export const writeMethods = `{${Object.keys(writeEffects).join(",")}}`;
