// What packs are shown: calls, classes and files, made from resolved facts when asked for.
import type { FileFacts, FunctionIndex } from "../model/facts.js";
import type { FilePath, Origin } from "../model/names.js";
import type { CallView, ClassView, FileView, FunctionView, Value } from "../packs/views.js";
import { callView } from "./call-views.js";
import { classView, decoratorViews, functionView } from "./class-views.js";
import { spanOf } from "./places.js";
import type { External, Resolved, ResolvedClass, Resolver, Site } from "./resolve/resolved.js";
import { type Backing, factsAt, makeValue, type ValueSource } from "./view-values.js";

export interface Views {
  readonly ofCall: (site: Site, callee: { readonly origin: Origin; readonly external: External | null }) => CallView;
  readonly ofValue: (site: Site) => Value;
  readonly ofResolved: (resolved: Resolved, site: Site | null) => Value;
  readonly ofClass: (found: ResolvedClass) => ClassView;
  readonly ofFile: (file: FilePath) => FileView;
  readonly ofFunction: (file: FilePath, index: FunctionIndex) => FunctionView;
  /** What stands behind a value that a pack hands back. */
  readonly behind: (value: Value) => Backing;
}

export function openViews(files: ReadonlyMap<FilePath, FileFacts>, resolver: () => Resolver): Views {
  const source: ValueSource = {
    files,
    resolver,
    backings: new WeakMap(),
    ofCall: (site, callee) => callView(source, site, callee),
    ofClass: (found) => classView(source, found),
    decorators: (file, all) => decoratorViews(source, file, all),
  };
  return {
    ofCall: source.ofCall,
    ofClass: source.ofClass,
    ofValue: (site) => makeValue(source, site, null),
    ofResolved: (resolved, site) => makeValue(source, site, resolved),
    ofFile: (file) => fileView(source, file),
    ofFunction: (file, index) => functionView(source, file, index, null),
    behind: ({ handle }) => source.backings.get(handle) ?? { site: null, resolved: null },
  };
}

function fileView(source: ValueSource, file: FilePath): FileView {
  const facts = factsAt(source, file);
  return {
    path: file,
    directives: facts.directives,
    get exports() {
      return exportsOf(source, facts);
    },
    span: spanOf(facts, [0, 0]),
  };
}

function exportsOf(source: ValueSource, facts: FileFacts): ReadonlyMap<string, Value> {
  const resolver = source.resolver();
  const exports = new Map<string, Value>();
  for (const exported of resolver.exportNames(facts.path)) {
    const [value] = resolver.exportOf(facts.path, exported);
    exports.set(exported, makeValue(source, siteOfExport(facts, exported), value ?? null));
  }
  return exports;
}

/** Where the exported value is made, so that a wrapper's call can be looked at. */
function siteOfExport(facts: FileFacts, exported: string): Site | null {
  const one = Object.hasOwn(facts.exports, exported) ? facts.exports[exported] : undefined;
  if (one?.kind === "expression") return { file: facts.path, expression: one.value, scope: null };
  const bindings = one?.kind === "local" ? one.bindings.map((id) => facts.bindings[id]) : [];
  const variable = bindings.find((binding) => binding?.kind === "variable");
  return variable?.kind === "variable" && variable.value !== null && !variable.path.length
    ? { file: facts.path, expression: variable.value, scope: null }
    : null;
}
