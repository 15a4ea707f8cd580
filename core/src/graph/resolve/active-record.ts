// Models that extend a library's base class: `User.findOne()` gives users. What the library's own types would say, without them.
import type { External, Resolved, Values } from "./resolved.js";
import { instanceValue, listValue, now, promiseValue } from "./values.js";

const finds = /^(find|create|upsert|get)/;
const many = /(All|bulkCreate|^find$|findMany|findBy$)/;

export function activeRecord(callee: External): Values {
  if (callee.receiver?.kind !== "class") return [];
  const name = callee.origin.split(".").at(-1) ?? "";
  const instance: Resolved = instanceValue(callee.receiver.file, callee.receiver.index, callee.receiver.scope);
  if (name === "scope" || name === "unscoped") return [callee.receiver];
  if (name === "build") return [instance];
  if (/^findOrCreate/.test(name)) return [promiseValue(now([listValue(now([instance]), [now([instance])])]))];
  if (/^findAndCount/.test(name)) return [];
  if (!finds.test(name) && name !== "bulkCreate") return [];
  return [promiseValue(now([many.test(name) ? listValue(now([instance])) : instance]))];
}
