// Calls as packs see them: receiver, the calls before and after in the chain, arguments.
import type { ExpressionId, FileFacts } from "../model/facts.js";
import { type FilePath, name, type Origin } from "../model/names.js";
import type { CallView, Value } from "../packs/views.js";
import { nameOfValue } from "./name-of-value.js";
import { callAt, spanOf } from "./places.js";
import type { External, Resolved, Scope, Site } from "./resolve/resolved.js";
import { restKey } from "./resolve/scopes.js";
import { calleeOf, calleeOrigin, factsAt, makeValue, type ValueSource } from "./view-values.js";

export function callView(source: ValueSource, site: Site, { origin, external }: { readonly origin: Origin; readonly external: External | null }): CallView {
  const facts = factsAt(source, site.file);
  const call = callAt(facts, site.expression);
  const value = (expression: ExpressionId): Value => makeValue(source, { ...site, expression }, null);
  const callee = call && facts.expressions[call.callee];
  return {
    origin,
    form: call?.form ?? "call",
    get receiver() {
      const of = callee?.kind === "member" || callee?.kind === "element" ? { ...site, expression: callee.of } : null;
      return external?.receiver ? makeValue(source, of, external.receiver) : of && makeValue(source, of, null);
    },
    get links() {
      return linksOf(source, external);
    },
    get onward() {
      return onwardOf(source, site);
    },
    get arguments() {
      return (call?.arguments ?? []).flatMap((argument) => spreadOf(facts, argument, value) ?? restOf(source, { ...site, expression: argument }, value));
    },
    get types() {
      return (call?.types ?? [])
        .flatMap((type) => source.resolver().typeOf(site.file, type, site.scope).slice(0, 1))
        .map((one) => makeValue(source, null, one));
    },
    awaited: false,
    get name() {
      return nameOfValue(facts, site.expression);
    },
    file: site.file,
    span: spanOf(facts, call?.at ?? [0, 0]),
  };
}

/** `...shared` of a list that is known, item by item. */
function spreadOf(facts: FileFacts, argument: ExpressionId, value: (expression: ExpressionId) => Value): readonly Value[] | null {
  const found = facts.expressions[argument];
  if (found?.kind !== "spread") return [value(argument)];
  const list = value(found.of);
  return list.kind === "list" && !list.open ? list.items : null;
}
/** `...before`, of which it is known what the call gave for each; else one value of which nothing is known. */
function restOf(source: ValueSource, { file, expression, scope }: Site, value: (expression: ExpressionId) => Value): readonly Value[] {
  const { expressions, bindings } = factsAt(source, file);
  const found = expressions[expression];
  const of = found?.kind === "spread" ? found.of : expression;
  const named = expressions[of];
  const binding = named?.kind === "name" ? bindings[named.binding] : undefined;
  const rest = binding?.kind === "parameter" && binding.rest && !binding.path.length && scope ? restBound(scope, file, binding) : null;
  if (rest) return rest.map((site) => makeValue(source, site, null));
  const list = value(of);
  return [{ kind: "unknown", why: "a spread of what is not known", origin: null, span: list.span, handle: list.handle }];
}
/** Null where nobody is known to have called. */
function restBound({ bound }: Scope, file: FilePath, { function: of, index }: { readonly function: number; readonly index: number }): readonly Site[] | null {
  if (!bound.has(restKey(file, of))) return null;
  const found: Site[] = [];
  for (let at = index; ; at++) {
    const site = bound.get(`${file}#${of}:${at}`);
    if (!site) return found;
    found.push(site);
  }
}

/** The calls that made the receiver, the first made first. */
function linksOf(source: ValueSource, callee: External | null): readonly CallView[] {
  const links: CallView[] = [];
  // `made(x)(y)`: what is called was itself made by a call.
  for (let at: Resolved | null = callee?.call ? callee : (callee?.receiver ?? null); at?.kind === "external"; at = at.receiver) {
    if (at.call) links.unshift(source.ofCall(at.call, { origin: calleeOrigin(at), external: calleeOf(at) }));
    if (links.length > 40) break;
  }
  return links;
}

/** `set` and `where` of `db.update(t).set(x).where(y)`, seen from `update`. */
function onwardOf(source: ValueSource, site: Site): readonly CallView[] {
  const next = chainedCalls(factsAt(source, site.file)).get(site.expression);
  if (next === undefined) return [];
  const at = { ...site, expression: next };
  const [external] = source.resolver().calleesOf(at).externals;
  const view = source.ofCall(at, external ? { origin: external.origin, external } : { origin: name<"Origin">("?#?"), external: null });
  return [view, ...view.onward];
}

const chained = new WeakMap<FileFacts, ReadonlyMap<ExpressionId, ExpressionId>>();

/** By call: the call that is made on its answer. */
function chainedCalls(facts: FileFacts): ReadonlyMap<ExpressionId, ExpressionId> {
  const known = chained.get(facts);
  if (known) return known;
  const found = new Map<ExpressionId, ExpressionId>();
  for (const id of facts.calls) {
    const callee = facts.expressions[callAt(facts, id)?.callee ?? -1];
    if (callee?.kind === "member") found.set(callee.of, id);
  }
  chained.set(facts, found);
  return found;
}
