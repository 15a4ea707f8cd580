// One call: whom it may run, and what the packs make of it. Read once for each place and scope.
import type { ExpressionId } from "../model/facts.js";
import { type CallId, name } from "../model/names.js";
import { claim } from "../remembering/recall.js";
import { leftBehind } from "./left-functions.js";
import { type CalledOrigin, factsOf, functionOf, type Instance, type Linking, type Meant, type ReadCall } from "./linking.js";
import { callAt, spanOf } from "./places.js";
import type { ByOrigin, Registered } from "./recognizers.js";
import type { Callees, Site } from "./resolve/resolved.js";
import { toldShape } from "./told-shape.js";
import { unfollowedName } from "./unfollowed.js";
import { writtenName } from "./written-name.js";

export function callIdOf(site: Site): CallId {
  return name<"CallId">(`${site.file}:${site.expression}${site.scope ? `{${site.scope.instance}}` : ""}`);
}

export function siteIn(instance: Instance, expression: ExpressionId): Site {
  return { file: instance.file, expression, scope: instance.scope };
}

export function readCall(linking: Linking, site: Site): ReadCall {
  const key = callIdOf(site);
  return claim(linking.recall, linking.reads, { key, fits: (kept) => kept.site.scope === site.scope, work: () => readAnew(linking, site, key) });
}

function readAnew(linking: Linking, site: Site, id: CallId): ReadCall {
  const facts = factsOf(linking, site.file);
  const call = callAt(facts, site.expression);
  if (!call) throw new Error(`${site.file} has no call at ${site.expression}.`);
  const found = linking.resolver.calleesOf(site);
  const left = found.functions.length || found.wrapped.length ? null : leftBehind(linking, site);
  const callees = left?.functions.length ? { ...found, functions: left.functions, externals: [] } : found;
  const unfollowed = unfollowedName(linking, site, { callees, left });
  const origins = [...originsOf(linking, callees), ...(unfollowed ? [{ origin: unfollowed, external: null }] : [])];
  const guards = meant(linking, site, origins, linking.recognizers.guards).map(({ pack, meaning }) => ({
    pack,
    meaning: toldShape(linking, meaning, callees.functions),
  }));
  const audits = meant(linking, site, origins, linking.recognizers.audits);
  return {
    id,
    site,
    call,
    span: spanOf(facts, call.at),
    name: writtenName(linking, site, call.callee),
    callees,
    left,
    origins,
    guards,
    audits,
    actions: audits.length
      ? []
      : meant(linking, site, origins, linking.recognizers.actions).flatMap(({ pack, meaning }) => listOf(meaning).map((one) => ({ pack, meaning: one }))),
    callbacks: meant(linking, site, origins, linking.recognizers.callbacks).flatMap(({ meaning }) => listOf(meaning)),
    outcome: callees.functions.length > 0 ? null : (meant(linking, site, origins, linking.recognizers.outcomes)[0]?.meaning ?? null),
    promise:
      guards.some(({ meaning }) => "promise" in meaning && meaning.promise) || audits.some(({ meaning }) => meaning.promise) || isPromise(linking, callees),
  };
}

/** In the body of an instance: what decorators left for a guard leads it elsewhere at each entry point. */
export function readCallIn(linking: Linking, instance: Instance, expression: ExpressionId): ReadCall {
  const read = readCall(linking, siteIn(instance, expression));
  return instance.metadata ? { ...read, id: name<"CallId">(`${read.id}[${instance.metadata.key}]`) } : read;
}

/** Of library functions, and of own ones: the policy speaks of both. */
function originsOf(linking: Linking, callees: Callees): readonly CalledOrigin[] {
  const own = [...callees.functions, ...callees.signatures, ...callees.classes].flatMap((one) => {
    const origin = linking.resolver.originOf(one);
    return origin ? [{ origin, external: null }] : [];
  });
  const all = [...callees.externals.map((external) => ({ origin: external.origin, external })), ...own];
  return all.length < 2 ? all : all.filter((one, at) => all.findIndex((other) => other.origin === one.origin) === at);
}

function meant<M>(
  linking: Linking,
  site: Site,
  origins: readonly CalledOrigin[],
  by: ByOrigin<{ readonly id: string; readonly read: (view: ReturnType<Linking["views"]["ofCall"]>) => M | null }>,
): readonly Meant<M>[] {
  const found: Meant<M>[] = [];
  for (const called of origins) {
    for (const one of by(called.origin)) {
      const meaning = safely(linking, one, () => one.recognizer.read(linking.views.ofCall(site, called)), site);
      if (meaning !== null) found.push({ pack: one.pack, meaning });
    }
  }
  return found;
}

/** One bad recognizer never silences the rest: its failure is told, and what it looked at counts as unseen. */
export function safely<M>(
  linking: Linking,
  { pack, recognizer }: Registered<{ readonly id: string }>,
  read: () => M | null,
  site: { readonly file: Site["file"] },
): M | null {
  try {
    return read();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `The recognizer ${recognizer.id} of pack ${pack} failed on ${site.file}: ${why}`;
    const tell = (): boolean => {
      if (linking.problems.some((one) => one.message === message)) return true;
      const remedy = "Report this to the makers of Countersign; what this file does is not fully seen.";
      linking.problems.push({ code: "pack-failed", message, remedy, file: site.file, span: null, fatal: false });
      return true;
    };
    tell();
    linking.recall.note(tell);
    return null;
  }
}

/** Own functions say it themselves; of a library's we know it only from packs. */
function isPromise(linking: Linking, { functions, wrapped }: Callees): boolean {
  const all = [...functions, ...wrapped.map((one) => one.function)];
  return all.some(
    (fn) =>
      functionOf(linking, fn).async ||
      linking.resolver.returnsOf(fn, null).some((value) => value.kind === "promise" || (value.kind === "external" && /^global#Promise\b/.test(value.origin))),
  );
}

export function listOf<M>(meaning: M | readonly M[]): readonly M[] {
  return isList(meaning) ? meaning : [meaning];
}
function isList<M>(meaning: M | readonly M[]): meaning is readonly M[] {
  return Array.isArray(meaning);
}
