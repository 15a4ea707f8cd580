// Readers that the packs of data libraries share: what a write is, and what it touches. Giving rights is told apart from changing data.
import type { Effect } from "../model/graph.js";
import type { CallView, Value } from "./views.js";

/** Fields by which people are given rights. Compared without case and underscores. */
const rightFields = new Set([
  "role",
  "roles",
  "roleid",
  "roleids",
  "isadmin",
  "admin",
  "issuperadmin",
  "superuser",
  "issuperuser",
  "permission",
  "permissions",
  "scope",
  "scopes",
]);
/** Tables whose rows are rights. Singular, without case and underscores. */
const rightResources = new Set([
  "role",
  "permission",
  "userrole",
  "rolepermission",
  "userpermission",
  "membership",
  "teammembership",
  "apikey",
  "apitoken",
  "accesskey",
  "personalaccesstoken",
]);

/** A change becomes "grant" where it writes a role, or where the rows are rights. Taking rights away stays "delete". */
// Limit: a new user with a role in it is a "create". Sign-up with a fixed role would be accused otherwise.
export function effectOf(effect: Effect, resource: string, writes: readonly Value[]): Effect {
  if (effect !== "create" && effect !== "update") return effect;
  if (isRight(resource)) return effect === "update" && isRehashed(writes) ? effect : "grant";
  return effect === "update" && writes.some(writesRight) ? "grant" : effect;
}

function isRight(resource: string): boolean {
  const one = plain(resource);
  return rightResources.has(one) || rightResources.has(one.replace(/s$/, ""));
}

function writesRight(value: Value): boolean {
  if (value.kind === "list") return value.items.some(writesRight);
  return value.kind === "record" && value.keys.some((key) => rightFields.has(plain(key)) || (key.startsWith("$") && isRightIn(value.field(key))));
}
function isRightIn(value: Value | null): boolean {
  return value !== null && writesRight(value);
}
/** Only another hash of the secret: whoever held the right holds it still, and no more of it. */
function isRehashed(writes: readonly Value[]): boolean {
  return writes.length > 0 && writes.every((value) => value.kind === "record" && !value.open && value.keys.length > 0 && value.keys.every(namesHash));
}
function namesHash(key: string): boolean {
  return /hash/i.test(key);
}
/** Nothing is written but when, or from where, something was last used: a note that authentication leaves on its way. Only a record all of whose fields are seen can say so. */
export function isNoteOfUse(effect: Effect, writes: readonly Value[]): boolean {
  if (effect !== "update" || writes.length === 0) return false;
  return writes.every((value) => value.kind === "record" && !value.open && value.keys.length > 0 && value.keys.every(namesLastUse));
}
function namesLastUse(key: string): boolean {
  return /^last(used|seen|active|activity|accessed|access|login|signedin|signin)(at|on|time|date|ip)$/.test(plain(key));
}
function plain(name: string): string {
  return name.replace(/[^A-Za-z]/g, "").toLowerCase();
}

/** What a class, a table, a model or a text names: `User`, `pgTable("users", …)`, "users". */
export function namedBy(value: Value | null | undefined): string | null {
  if (!value) return null;
  if (value.kind === "literal") return typeof value.value === "string" ? value.value : null;
  if (value.kind === "class") return value.view.name;
  if (value.kind === "instance") return value.of.name;
  if (value.kind === "made") return textIn(value.call.arguments[0]) ?? namedBy(value.call.receiver);
  if (value.kind === "named") return namedBy(value.types[0]) ?? lastNameOf(value.origin);
  return null;
}

/**
 * What a receiver holds, by the call in its making that says so: `model("User", …)`, `getRepository(User)`;
 * else by its own class, or by the type that it is declared for (`Repository<User>`).
 */
export function heldBy(value: Value | null, makers: readonly string[]): string | null {
  if (value?.kind === "class") return value.view.name;
  if (value?.kind === "instance") return value.of.name;
  if (value?.kind === "named") return namedBy(value.types[0]);
  if (value?.kind !== "made") return null;
  const { call } = value;
  return makers.includes(calledName(call)) ? namedBy(call.arguments[0]) : (heldBy(call.receiver, makers) ?? namedBy(call.types[0]));
}

/** The callee's own name: "delete" of "knex#knex()().where().delete". */
export function calledName(call: CallView): string {
  return lastNameOf(call.origin) ?? "";
}

function lastNameOf(origin: string | null): string | null {
  return (
    origin
      ?.split("#")
      .at(-1)
      ?.split(".")
      .at(-1)
      ?.replace(/(\(\))+$/, "") ?? null
  );
}
function textIn(value: Value | undefined): string | null {
  if (value?.kind === "template" && value.holes.length === 0) return value.texts.join("");
  return value?.kind === "literal" && typeof value.value === "string" ? value.value : null;
}
