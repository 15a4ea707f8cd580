// Sequelize models and their rows that write: `User.destroy({ where })`, `user.update({ … })`.
import type { Effect } from "../../model/graph.js";
import { field } from "../../model/names.js";
import { equalitiesIn } from "../conditions.js";
import { calledName, effectOf, heldBy, isNoteOfUse } from "../effects.js";
import { fieldOf, lastNames, recognize } from "../pack.js";
import type { CallView, Value } from "../views.js";
import { modelMakers, ofModels } from "./models.js";

const effects: Readonly<Record<string, Effect>> = {
  create: "create",
  bulkCreate: "create",
  findOrCreate: "create",
  findCreateFind: "create",
  save: "update",
  update: "update",
  upsert: "update",
  restore: "update",
  increment: "update",
  decrement: "update",
  destroy: "delete",
  truncate: "delete",
};
/** Where the written record stands, if anywhere. */
const given: readonly string[] = ["create", "bulkCreate", "update", "upsert"];
const finding: readonly string[] = ["findOrCreate", "findCreateFind"];

// Limit: what associations add (`user.setRoles(…)`) is not known. These methods are made at run time, by name.
export const sequelizeWrites = recognize({
  id: "sequelize/writes",
  title: "Rows created, changed or destroyed through a Sequelize model",
  finds: "action",
  looksAt: "call",
  at: ofModels(`{${Object.keys(effects).join(",")}}`),
  read: (call) => {
    const method = calledName(call);
    const effect = field(effects, method);
    if (!effect) return null;
    const resource = heldBy(call.receiver, modelMakers) ?? modelIn(call) ?? "model";
    const writes = writtenBy(method, call);
    if (isNoteOfUse(effect, writes)) return null;
    const keys = call.arguments.flatMap((options) => equalitiesIn(fieldOf(options, "where")));
    return { effect: effectOf(effect, resource, writes), resource, keys: effect === "create" ? [] : keys, writes };
  },
});

/** `findOrCreate({ where, defaults })` writes what it looked for, too. */
function writtenBy(method: string, { arguments: [first] }: CallView): readonly Value[] {
  if (!first) return [];
  if (!finding.includes(method)) return given.includes(method) ? [first] : [];
  return [fieldOf(first, "where"), fieldOf(first, "defaults")].filter((one) => one !== null);
}

/** `sequelize.models.User.destroy` */
function modelIn({ origin }: CallView): string | null {
  const [models, name] = lastNames(origin, 3);
  return models === "models" ? (name ?? null) : null;
}
