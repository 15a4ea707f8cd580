// TypeORM entities that extend BaseEntity and write themselves: `User.delete(id)`, `user.remove()`.
import { field } from "../../model/names.js";
import { calledName, effectOf, heldBy } from "../effects.js";
import { recognize } from "../pack.js";
import { keysIn } from "./conditions.js";
import { writeEffects, writeMethods } from "./effects.js";

export const typeormActiveRecords = recognize({
  id: "typeorm/active-records",
  title: "TypeORM entities that save, update or remove themselves",
  finds: "action",
  looksAt: "call",
  at: [`typeorm#BaseEntity.**.${writeMethods}`],
  read: (call) => {
    const effect = field(writeEffects, calledName(call));
    if (!effect) return null;
    const resource = heldBy(call.receiver, []) ?? "entity";
    const [selector, data] = call.arguments;
    const writes = data ? [data] : [];
    return { effect: effectOf(effect, resource, writes), resource, keys: effect === "create" ? [] : keysIn(selector), writes };
  },
});
