// Evidence, from what a pack says of a call.
import { keysIn } from "../model/action-keys.js";
import type { Expression, ExpressionId, FileFacts } from "../model/facts.js";
import type { ActionKey, AuditEvidence, EvidenceForm, Flaw, GuardEvidence, Term } from "../model/graph.js";
import { type GuardId, name, type PackId, type Span } from "../model/names.js";
import type { Level } from "../model/policy.js";
import type { ActionMeaning, AuditMeaning, GuardMeaning } from "../packs/pack.js";
import type { Value } from "../packs/views.js";
import { factsOf, type Instance, type Linking } from "./linking.js";
import type { Site } from "./resolve/resolved.js";
import { memberOf, nothing, unknown } from "./term-parts.js";
import { termOf } from "./terms.js";

type Proof = Extract<GuardMeaning, { readonly level: Level }>;

export function evidenceOf(
  linking: Linking,
  instance: Instance,
  { pack, meaning, span }: { readonly pack: PackId; readonly meaning: GuardMeaning; readonly span: Span },
): GuardEvidence {
  const form = formOf(meaning);
  if (!("level" in meaning)) return { ...bareEvidence(pack, "authenticated", form, span) };
  return {
    ...bareEvidence(pack, meaning.level, form, span),
    guard: guardIdOf(meaning, pack),
    permission: termOfValue(linking, instance, meaning.permission),
    subject: termOfValue(linking, instance, meaning.subject),
    ...(meaning.shape === "answers" ? { answer: { at: meaning.at, when: meaning.when } } : {}),
    about: meaning.shape === "query" ? meaning.scopedBy.map((value) => conditionOn(linking, instance, value, meaning)) : [],
  };
}

/** A row that was found by the caller's key and a right is that right. */
export function entitlementOf(
  linking: Linking,
  instance: Instance,
  meant: { readonly pack: PackId; readonly meaning: GuardMeaning; readonly span: Span },
): GuardEvidence | null {
  const { meaning } = meant;
  if (meaning.shape !== "query" || !meaning.entitles?.length) return null;
  const about = meaning.entitles.map((value) => termOfValue(linking, instance, value) ?? unknown([]));
  return { ...evidenceOf(linking, instance, meant), level: "authorized", form: "check", about };
}

export function bareEvidence(pack: PackId, level: Level, form: EvidenceForm, span: Span): GuardEvidence {
  return { guard: name<"GuardId">(pack), level, form, permission: null, subject: null, about: [], arms: [], span, pack };
}

function guardIdOf(meaning: Proof, pack: PackId): GuardId {
  return name<"GuardId">(meaning.guard ?? pack);
}

function formOf(meaning: GuardMeaning): EvidenceForm {
  if (meaning.shape === "stage") return meaning.form;
  return meaning.shape === "query" ? "scoped-query" : "check";
}

export function flawOf(meaning: GuardMeaning): Flaw | null {
  return meaning.shape === "near" ? meaning.flaw : null;
}

export function termOfValue(linking: Linking, instance: Instance, value: Value | null): Term | null {
  if (!value) return null;
  const { site, within } = linking.views.behind(value);
  if (site) return termAt(linking, instance, site);
  if (within) return memberOf(termAt(linking, instance, within.record), within.field);
  if (value.kind === "literal") return { kind: "literal", value: value.value };
  return value.origin ? { kind: "named", origin: value.origin } : null;
}

function termAt(linking: Linking, instance: Instance, site: Site): Term {
  const at = site.file === instance.file ? instance : { ...instance, file: site.file, scope: site.scope, outer: null };
  return termOf(linking, at, site.expression);
}

/** `ownerId: caller?.id`, where `undefined` is dropped: the id if somebody is there, and no condition else. */
function conditionOn(linking: Linking, instance: Instance, value: Value, { dropsUndefined }: { readonly dropsUndefined?: true }): Term {
  const term = termOfValue(linking, instance, value) ?? unknown([]);
  const { site } = linking.views.behind(value);
  if (!dropsUndefined || !site) return term;
  const of = optionalIn(factsOf(linking, site.file), site.expression);
  return of === null ? term : { kind: "either", test: termAt(linking, instance, { ...site, expression: of }), then: term, otherwise: nothing };
}

/** What may be missing in `caller?.id`, or in a constant that is one. */
function optionalIn(facts: FileFacts, expression: ExpressionId): ExpressionId | null {
  const found = facts.expressions[expression];
  if (found?.kind === "member") return found.optional ? found.of : optionalIn(facts, found.of);
  const named = found?.kind === "name" ? facts.bindings[found.binding] : undefined;
  if (named?.kind !== "variable" || !named.constant || named.value === null || named.path.length > 0) return null;
  return optionalIn(facts, named.value);
}

// ---- keys of actions --------------------------------------------------------

export function keysOf(linking: Linking, instance: Instance, meaning: ActionMeaning): readonly ActionKey[] {
  const terms = (values: readonly Value[] | undefined): readonly Term[] => (values ?? []).flatMap((value) => wholesOf(linking, instance, value));
  return [
    ...terms(meaning.selects).flatMap((term) => keysIn(term, "", "selects")),
    ...terms(meaning.writes).flatMap((term) => keysIn(term, "", "writes")),
    ...(meaning.entitles ?? []).map((value) => ({ field: "entitled", role: "entitles" as const, term: termOfValue(linking, instance, value) ?? unknown([]) })),
    ...(meaning.keys ?? []).flatMap(({ field, value }) => keysIn(conditionOn(linking, instance, value, meaning), field, "selects")),
  ];
}

function wholesOf(linking: Linking, instance: Instance, value: Value): readonly Term[] {
  const term = termOfValue(linking, instance, value);
  return [...(term ? [term] : []), ...laidTogether(linking, instance, value)];
}

/** `Object.assign({}, defaults, where)`, `{ ...defaults, ...where }`: it is each of these, whatever a caller hands over. A spread whose fields are overwritten further on is left out. */
function laidTogether(linking: Linking, instance: Instance, value: Value): readonly Term[] {
  const { site } = linking.views.behind(value);
  if (!site) return [];
  const { expressions } = factsOf(linking, site.file);
  const written = expressions[site.expression];
  const made = written?.kind === "cast" ? expressions[written.of] : written;
  const at = site.file === instance.file ? instance : { ...instance, file: site.file, scope: site.scope, outer: null };
  return partsOf(made, expressions).map((part) => termOf(linking, at, part));
}

function partsOf(made: Expression | undefined, expressions: readonly Expression[]): readonly ExpressionId[] {
  if (made?.kind === "record") {
    const last = made.entries.findLastIndex(({ kind }) => kind !== "spread");
    return made.entries.slice(last + 1).flatMap((entry) => (entry.kind === "spread" ? [entry.of] : []));
  }
  const callee = made?.kind === "call" ? expressions[made.callee] : undefined;
  return made?.kind === "call" && callee?.kind === "member" && callee.name === "assign" && expressions[callee.of]?.kind === "global" ? made.arguments : [];
}

// ---- audits -----------------------------------------------------------------

const secretField = /^(password|passwd|passphrase|secret|clientSecret|token|accessToken|refreshToken|apiKey|privateKey|authorization|cookie|cvv|pin)$/i;

export function auditOf(meaning: AuditMeaning, pack: PackId, span: Span): AuditEvidence {
  return { span, pack, audit: meaning.audit, delivery: meaning.delivery, missingFields: meaning.missingFields, secrets: secretsIn(meaning.record, "", 0) };
}

function secretsIn(value: Value | null, prefix: string, depth: number): readonly string[] {
  if (value?.kind !== "record" || depth > 4) return [];
  return value.keys.flatMap((key) => {
    const path = prefix ? `${prefix}.${key}` : key;
    const inside = value.field(key);
    // A literal is a label ("token"), and a count or a flag is no secret.
    if (secretField.test(key)) return inside?.kind === "literal" || inside?.kind === "nothing" ? [] : [path];
    return secretsIn(inside, path, depth + 1);
  });
}
