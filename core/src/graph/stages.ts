// What stands on the way of a request: own functions, guards that packs know, and what cannot be seen.
import type { NearMiss, Stage } from "../model/graph.js";
import { name, type Origin, type PackId, type Span } from "../model/names.js";
import type { Level } from "../model/policy.js";
import type { GuardMeaning, StageMeaning } from "../packs/pack.js";
import type { Value } from "../packs/views.js";
import { bareEvidence, evidenceOf, flawOf } from "./evidence.js";
import { factsOf, functionIdOf, functionOf, type Instance, instantiate, type Linking, type Meant, type Metadata, type Pass } from "./linking.js";
import { madeBy } from "./made-stages.js";
import { isOneOfSeveral, isSeen, mayGuard } from "./one-of-several.js";
import { callAt, spanOf } from "./places.js";
import { readCall, safely } from "./read-call.js";
import type { RequestPaths } from "./request-paths.js";
import type { Resolved, ResolvedFunction, Site } from "./resolve/resolved.js";
import { saidTo } from "./route-words.js";
import { writtenAt } from "./written.js";

/** What an entry point says to the functions on its way. */
export interface Said {
  readonly metadata: Metadata | null;
  readonly paths: RequestPaths;
}

export function linkStage(linking: Linking, pack: PackId, stage: StageMeaning, said: Said, fallback: Span): readonly Stage[] {
  const { value } = stage;
  const { site, resolved } = linking.views.behind(value);
  const span = value.span ?? fallback;
  const meant = guardsOf(linking, site, resolved);
  const made = stage.role !== "last" && site !== null && !meant.length ? madeBy(linking, stage, site) : null;
  const answers = (made?.answers ?? []).map((one) => linkStage(linking, pack, { ...stage, value: linking.views.ofValue(one) }, said, span));
  // Whoever is told of it knows the own function, and can name it.
  const blind = answers.flat().flatMap((one): readonly Stage[] => (one.kind === "blind" && made ? [unseenAt(span, made.origin)] : []));
  const [only, ...others] = answers;
  if (only && (blind.length || !others.length)) return blind.length ? blind.slice(0, 1) : only;
  const several = stage.role !== "last" && site !== null && isSeen(linking, site) && isOneOfSeveral(linking, site);
  const chosen = several || answers.length > 0;
  if (chosen && !mayGuard(linking, [site, ...(made?.answers ?? [])])) return [];
  if (chosen || stage.flaw)
    return [
      {
        kind: "near-guard",
        miss: { evidence: bareEvidence(pack, levelOf(meant), stage.form ?? "middleware", span), flaw: stage.flaw ?? "optional", at: null },
      },
    ];
  const spoken = meant.flatMap((one) => guardStages(linking, site, one, span, stage));
  const functions = functionsOf(linking, resolved, site).filter((fn) => !isErrorStage(linking, stage, fn));
  // A policy's word on a function stands for its body; a wrapper's does not stand for what it wraps.
  const replaced = meant.some(
    ({ meaning }) => (meaning.shape === "stage" && meaning.form !== "wrapper") || (meaning.shape === "inert" && isBeside(linking, stage, site, resolved)),
  );
  const run = replaced ? [] : functions.map((fn) => functionStage(linking, stage, fn, said, span));
  if (spoken.length || run.length || meant.length || isErrorValue(linking, stage, resolved)) return [...spoken, ...run];
  if (stage.role !== "last") return [unseenAt(span, value.origin, describe(value))];
  return [{ kind: "blind", spot: { span, reason: "unresolved-entry", what: value.origin ?? describe(value) } }];
}

/** A policy speaks of the function that makes it: `docs()` is said of `docs`. */
function unseenAt(span: Span, origin: Origin | null, otherwise = "a function"): Stage {
  const named = origin && name<"Origin">(origin.replace(/\(\)$/, ""));
  return { kind: "blind", spot: { span, reason: "opaque-guard", what: origin ?? otherwise, origin: named } };
}

/** `logger((line) => log(line))`: what a neutral middleware is given is no stage of its own. At the end of the way, it is what the library wraps. */
function isBeside(linking: Linking, { role }: StageMeaning, site: Site | null, resolved: Resolved | null): boolean {
  if (role === "last") return false;
  if (resolved?.kind !== "function") return true;
  // An own function is neutral only by the policy's word: on itself, or on what makes it.
  return site === null || !callAt(factsOf(linking, site.file), site.expression) || readCall(linking, site).callees.functions.length > 0;
}

/** What it would prove if it worked; an own function's body might prove anything. */
function levelOf(meant: readonly Meant<GuardMeaning>[]): Level {
  return meant.flatMap(({ meaning }) => ("level" in meaning ? [meaning.level] : []))[0] ?? "authorized";
}

function describe(value: Value): string {
  return value.kind === "unknown" ? "a value that the text does not tell" : value.kind;
}

function guardStages(linking: Linking, site: Site | null, { pack, meaning }: Meant<GuardMeaning>, span: Span, stage: StageMeaning): readonly Stage[] {
  if (meaning.shape !== "stage" && meaning.shape !== "near") return [];
  const at = bodyInstance(linking, site, span);
  const evidence = { ...evidenceOf(linking, at, { pack, meaning, span }), ...(stage.form ? { form: stage.form } : {}) };
  const flaw = flawOf(meaning);
  const miss: NearMiss | null = flaw && { evidence, flaw, at: null };
  return [miss ? { kind: "near-guard", miss } : { kind: "guard", evidence }];
}

/** The file's own body as an instance: where registrations stand. */
function bodyInstance(linking: Linking, site: Site | null, span: Span): Instance {
  const file = site?.file ?? span.file;
  return {
    id: name<"InstanceId">(`${file}#`),
    functionId: functionIdOf(factsOf(linking, file), 0),
    file,
    index: 0,
    scope: site?.scope ?? null,
    pass: null,
    metadata: null,
    outer: null,
  };
}

/** What packs say of the stage: of the call that makes it, or of the function that it is. */
export function guardsOf(linking: Linking, site: Site | null, resolved: Resolved | null): readonly Meant<GuardMeaning>[] {
  const made = site && (makerCall(linking, site) ?? callBehind(resolved));
  const ofCall = made ? readCall(linking, made).guards : [];
  const origin = resolved ? linking.resolver.originOf(resolved) : null;
  const ofName =
    site && origin && !ofCall.length
      ? linking.recognizers.guards(origin).flatMap((one) => {
          const external = resolved?.kind === "external" ? resolved : null;
          const meaning = safely(linking, one, () => one.recognizer.read(linking.views.ofCall(site, { origin, external })), site);
          return meaning ? [{ pack: one.pack, meaning }] : [];
        })
      : [];
  return [...ofCall, ...ofName];
}

/** `app.use(permit("a"))`, `const mayWrite = permit("a"); … app.use(mayWrite)` */
function makerCall(linking: Linking, site: Site): Site | null {
  if (callAt(factsOf(linking, site.file), site.expression)) return site;
  const written = writtenAt(linking, site);
  return callAt(factsOf(linking, written.file), written.expression) && linking.resolver.calleesOf(written).functions.length > 0 ? written : null;
}

/** `const parse = json(); … app.use(parse)` */
function callBehind(resolved: Resolved | null): Site | null {
  return resolved?.kind === "external" && resolved.origin.endsWith("()") ? resolved.call : null;
}

function functionStage(linking: Linking, stage: StageMeaning, fn: ResolvedFunction, said: Said, span: Span): Stage {
  // At the end of the way nobody reads what a route says of itself; a wrapper may ask for which path it stands.
  const read = saidTo(linking, fn, stage.role === "last" ? null : said.metadata, said.paths);
  const instance = instantiate(linking, fn, { scope: fn.scope, pass: passOf(stage, fn), metadata: read });
  linking.stages.add(instance);
  linking.recall.note(() => {
    linking.stages.add(instance);
    return true;
  });
  const facts = factsOf(linking, fn.file);
  return { kind: "function", instance: instance.id, role: stage.role, span: stage.role === "last" ? span : spanOf(facts, functionOf(linking, fn).nameAt) };
}

function passOf({ next, nextFails }: StageMeaning, fn: ResolvedFunction): Pass | null {
  if (next === null) return null;
  const [position = "0", ...path] = next.slice(1).split(".");
  return { function: fn.index, index: Number(position), path, fails: nextFails ?? false };
}

/** Functions that run when the stage's turn comes: of a guard class, its `canActivate`; of a library's wrapper, what it wraps. */
function functionsOf(linking: Linking, resolved: Resolved | null, site: Site | null): readonly ResolvedFunction[] {
  switch (resolved?.kind) {
    case "function":
      return functionOf(linking, resolved).body ? [resolved] : [];
    case "class":
    case "instance":
      return memberFunctions(linking, { ...resolved, kind: "instance", key: `${resolved.key}!` });
    case "external":
      return resolved.call ? wrappedBy(linking, resolved.call) : [];
    case undefined:
      return site && callAt(factsOf(linking, site.file), site.expression) ? wrappedBy(linking, site) : [];
    default:
      return [];
  }
}

function memberFunctions(linking: Linking, resolved: Resolved): readonly ResolvedFunction[] {
  return linking.resolver
    .memberOf(resolved, "canActivate")
    .filter((one): one is ResolvedFunction => one.kind === "function" && functionOf(linking, one).body !== null);
}

function wrappedBy(linking: Linking, call: Site): readonly ResolvedFunction[] {
  const given = callAt(factsOf(linking, call.file), call.expression)?.arguments ?? [];
  for (const expression of given) {
    const functions = linking.resolver
      .valuesOf({ ...call, expression })
      .filter((one): one is ResolvedFunction => one.kind === "function" && functionOf(linking, one).body !== null);
    if (functions.length) return functions;
  }
  return [];
}

/** Express runs a function of four parameters for errors only. */
function isErrorStage(linking: Linking, stage: StageMeaning, fn: ResolvedFunction): boolean {
  return stage.nextFails === true && functionOf(linking, fn).parameters.length === 4;
}
function isErrorValue(linking: Linking, stage: StageMeaning, resolved: Resolved | null): boolean {
  return resolved?.kind === "function" && isErrorStage(linking, stage, resolved);
}
