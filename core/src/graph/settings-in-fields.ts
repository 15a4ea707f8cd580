// `this.secret = config.get("HOOK_SECRET")`: a field that holds nothing but settings of the server stands for them.
import type { Expression, ExpressionId, FileFacts } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import { field, name } from "../model/names.js";
import { constantOf } from "./constants.js";
import { factsOf, type Instance, type Linking } from "./linking.js";
import { assignedMembers } from "./resolve/assignments.js";

/** Null unless each value that its class assigns to it is the same setting. Limit: what other classes assign to it. They hardly do. */
export function settingIn(linking: Linking, instance: Instance, of: ExpressionId, member: string): Term | null {
  const facts = factsOf(linking, instance.file);
  const owner = facts.expressions[of];
  if (owner?.kind !== "this" || owner.of?.kind !== "class" || owner.of.static) return null;
  const declared = field(facts.classes[owner.of.class]?.members ?? {}, member) ?? [];
  if (declared.some((one) => one.kind !== "property" || one.parameter !== null)) return null;
  const initial = declared.flatMap((one) => (one.kind === "property" && one.value !== null ? [one.value] : []));
  const [first, ...others] = [...new Set([...initial, ...assignedMembers(facts, owner.of.class, member)])].map((value) => settingAt(linking, instance, value));
  return first && others.every((one) => one === first) ? { kind: "named", origin: name<"Origin">(`global#process.env.${first}`) } : null;
}

/** The name of the setting that an expression reads. */
function settingAt(linking: Linking, instance: Instance, expression: ExpressionId): string | null {
  const facts = factsOf(linking, instance.file);
  const found = facts.expressions[expression];
  if (found?.kind === "cast") return settingAt(linking, instance, found.of);
  if (found?.kind === "member") return isEnvironment(facts, found.of) ? found.name : null;
  if (found?.kind !== "call" || found.form !== "call" || found.arguments.length !== 1) return null;
  const callee = facts.expressions[found.callee];
  const [asked] = found.arguments;
  if (callee?.kind !== "member" || !/^get(OrThrow)?$/.test(callee.name) || !isSettings(facts, callee.of) || asked === undefined) return null;
  return lastName(constantOf(linking, instance, asked));
}

function lastName(term: Term | null): string | null {
  if (term?.kind === "literal") return typeof term.value === "string" ? (term.value.split(".").at(-1) ?? null) : null;
  return term?.kind === "named" ? (term.origin.split(".").at(-1) ?? null) : null;
}

function isEnvironment({ expressions }: FileFacts, id: ExpressionId): boolean {
  const found = expressions[id];
  const of = found?.kind === "member" && found.name === "env" ? expressions[found.of] : undefined;
  return of?.kind === "global" && of.name === "process";
}

/** By what it is called: `config`, `this.configService`. */
function isSettings(facts: FileFacts, id: ExpressionId): boolean {
  return /config|settings|env(ironment)?$/i.test(nameOf(facts, facts.expressions[id]));
}
function nameOf({ bindings }: FileFacts, found: Expression | undefined): string {
  if (found?.kind === "member") return found.name;
  return found?.kind === "name" ? (bindings[found.binding]?.name ?? "") : "";
}
