// What all parts of linking share: the facts, the resolver, the packs in use, and the functions that are still to be linked.
import type { Call, ExpressionId, FileFacts, FunctionFacts, FunctionIndex } from "../model/facts.js";
import type { Action, LinkedCall, Term, VainCheck } from "../model/graph.js";
import { type CallId, type FilePath, type FunctionId, type InstanceId, name, type Origin, type PackId, type Span } from "../model/names.js";
import type { Problem } from "../model/report.js";
import type { RequestPath } from "../model/terms.js";
import type { ActionMeaning, AuditMeaning, CallbackMeaning, GuardMeaning, OutcomeMeaning } from "../packs/pack.js";
import type { Value } from "../packs/views.js";
import type { NameIndex } from "../remembering/name-index.js";
import type { Entry, Recall, Table } from "../remembering/recall.js";
import { isSameData } from "../remembering/same-data.js";
import type { Recognizers } from "./recognizers.js";
import type { Callees, External, ResolvedFunction, Resolver, Scope, Site } from "./resolve/resolved.js";
import type { Candidates, Registration } from "./stands.js";
import type { Views } from "./views.js";

export interface Linking {
  readonly files: ReadonlyMap<FilePath, FileFacts>;
  readonly resolver: Resolver;
  /** Where an import leads: an own file, or null. */
  readonly leadsTo: (specifier: string, from: FilePath) => FilePath | null;
  /** By file: all that it imports, at once or by way of others. */
  readonly importedBy: Map<FilePath, ReadonlySet<FilePath>>;
  readonly recognizers: Recognizers;
  readonly views: Views;
  /** What is kept from run to run; for a single one, nothing. */
  readonly recall: Recall;
  readonly instances: Map<InstanceId, Instance>;
  /** By id, all that were ever made and may be met again. */
  readonly madeBefore: Map<InstanceId, readonly Instance[]>;
  /** The functions that stand on the way of a request. */
  readonly stages: Set<Instance>;
  readonly calls: Table<RegisteredCall>;
  readonly reads: Table<ReadCall>;
  /** By function: the metadata that it reads, itself or by way of others. */
  readonly metadataKeys: Table<KeysRead>;
  /** What expressions say, as read in an instance. */
  readonly terms: Map<Instance, Map<ExpressionId, Entry<Term>>>;
  readonly names: Names;
  /** By file. */
  readonly candidates: Table<Candidates>;
  readonly declared: Table<readonly Registration[]>;
  readonly vain: Table<readonly VainCheck[]>;
  readonly actions: Map<string, Action>;
  readonly problems: Problem[];
}

/** Gathered over all files. */
export interface Names {
  /** What is changed after it was written out. */
  readonly changed: NameIndex;
  /** Members that something is assigned to. */
  readonly assigned: NameIndex;
  /** Of own async functions. */
  readonly promising: NameIndex;
  /** Of what is called, as written. */
  readonly called: NameIndex;
  /** Under "": files with classes that extend something. */
  readonly extending: NameIndex;
}
export interface RegisteredCall {
  readonly by: Instance;
  readonly linked: LinkedCall;
}
export interface KeysRead {
  readonly scope: Scope | null;
  readonly keys: ReadonlySet<string>;
}
/** A function as it stands in one place: with what it closes over, and with what it may pass on to. */
export interface Instance {
  readonly id: InstanceId;
  readonly functionId: FunctionId;
  readonly file: FilePath;
  readonly index: FunctionIndex;
  readonly scope: Scope | null;
  readonly pass: Pass | null;
  readonly metadata: Metadata | null;
  /** The instance in whose body it stands, where it is run in place. */
  readonly outer: Instance | null;
}
/** `next`: the parameter (or a field of it) whose call goes on with the rest of the chain. */
export interface Pass {
  readonly function: FunctionIndex;
  readonly index: number;
  readonly path: readonly string[];
  /** A call with an argument ends the way instead. */
  readonly fails: boolean;
}
/** What decorators left for guards to read, by key; the same for every guard of one entry point. null: known to be absent. */
export interface Metadata {
  readonly key: string;
  readonly values: Readonly<Record<string, Value | null>>;
  /** What its parameters hold of the request's path. */
  readonly paths?: Readonly<Record<string, RequestPath>>;
  /** What its caller handed on to it of that. */
  readonly handed?: HandedWords;
}
export interface HandedWords {
  readonly to: FunctionId;
  /** By parameter. */
  readonly terms: ReadonlyMap<number, Term>;
  readonly depth: number;
}

/** One call: whom it may run, and what the packs make of it. */
export interface ReadCall {
  readonly id: CallId;
  readonly site: Site;
  readonly call: Call;
  readonly span: Span;
  /** As written: "db.user.delete". */
  readonly name: string;
  readonly callees: Callees;
  /** What a middleware left on the request, where the call runs that. */
  readonly left: Left | null;
  readonly origins: readonly CalledOrigin[];
  readonly guards: readonly Meant<GuardMeaning>[];
  readonly actions: readonly Meant<ActionMeaning>[];
  readonly audits: readonly Meant<AuditMeaning>[];
  readonly callbacks: readonly CallbackMeaning[];
  readonly outcome: OutcomeMeaning | null;
  readonly promise: boolean;
}
/** What a middleware left on the request: `req.allows = async () => …`. */
export interface Left {
  /** Whatever the call may run; empty: that is not known. */
  readonly functions: readonly ResolvedFunction[];
  /** The stages that left them: where one of these is not on the way, the call runs something else, or nothing. */
  readonly by: readonly FunctionId[];
}
export interface Meant<M> {
  readonly pack: PackId;
  readonly meaning: M;
}
export interface CalledOrigin {
  readonly origin: Origin;
  readonly external: External | null;
}

export function factsOf(linking: Linking, file: FilePath): FileFacts {
  const facts = linking.files.get(file);
  if (!facts) throw new Error(`No facts of ${file}: a resolved name leads out of the project.`);
  return facts;
}

export function functionOf(linking: Linking, { file, index }: { readonly file: FilePath; readonly index: FunctionIndex }): FunctionFacts {
  const found = factsOf(linking, file).functions[index];
  if (!found) throw new Error(`${file} has no function ${index}.`);
  return found;
}

export function functionIdOf(facts: FileFacts, index: FunctionIndex): FunctionId {
  return name<"FunctionId">(`${facts.path}#${facts.functions[index]?.name ?? ""}`);
}

/** Names the instance, and keeps it to be linked. */
export function instantiate(
  linking: Linking,
  fn: ResolvedFunction,
  more: Partial<Pick<Instance, "pass" | "metadata" | "outer">> & { readonly scope: Scope | null },
): Instance {
  const { scope, pass = null, metadata = null, outer = null } = more;
  const functionId = functionIdOf(factsOf(linking, fn.file), fn.index);
  const id = name<"InstanceId">(
    [
      functionId,
      scope ? `{${scope.instance}}` : "",
      pass ? `(${pass.function}:${pass.index}.${pass.path.join(".")})` : "",
      metadata ? `[${metadata.key}]` : "",
    ].join(""),
  );
  const known = linking.instances.get(id);
  if (known && !linking.recall.grounds.keeps) return known;
  const own = sameAsBefore(linking, { id, functionId, file: fn.file, index: fn.index, scope, pass, metadata, outer });
  const first = known ?? own;
  linking.instances.set(id, first);
  linking.recall.note(() => {
    const there = linking.instances.get(id);
    if (there) return there === first;
    linking.instances.set(id, own);
    return own === first;
  });
  return first;
}
/** Of one name there are as many as there are calls that make it: `validate(schema)`. The first of a run must still be there in the next. */
const mostAlike = 1024;

/** One object for all that are alike in everything: answers are kept by it. */
function sameAsBefore({ madeBefore, recall }: Linking, one: Instance): Instance {
  if (!recall.grounds.keeps) return one;
  const others = madeBefore.get(one.id) ?? [];
  const same = others.find((other) => isSame(other, one));
  if (same) return same;
  madeBefore.set(one.id, [...others.slice(1 - mostAlike), one]);
  return one;
}
function isSame(one: Instance, other: Instance): boolean {
  const isAlike = one.scope === other.scope && one.outer === other.outer && isSameMetadata(one.metadata, other.metadata);
  return isAlike && one.file === other.file && one.index === other.index && one.functionId === other.functionId && isSamePass(one.pass, other.pass);
}
/** What decorators left are values of this very run; paths are plain data. */
function isSameMetadata(one: Metadata | null, other: Metadata | null): boolean {
  if (!one || !other) return one === other;
  const names = Object.keys(one.values);
  const isAlike = one.key === other.key && one.handed === other.handed && names.length === Object.keys(other.values).length;
  return isAlike && names.every((name) => one.values[name] === other.values[name]) && isSameData(one.paths, other.paths);
}
function isSamePass(one: Pass | null, other: Pass | null): boolean {
  if (!one || !other) return one === other;
  return one.function === other.function && one.index === other.index && one.fails === other.fails && one.path.join(".") === other.path.join(".");
}

/** The instance of the enclosing function whose body that is; the innermost one known. */
export function enclosing(instance: Instance, index: FunctionIndex): Instance {
  for (let at: Instance | null = instance; at; at = at.outer) if (at.index === index && at.file === instance.file) return at;
  return instance;
}

export function isWithin(facts: FileFacts, inner: FunctionIndex, outer: FunctionIndex): boolean {
  for (let at: FunctionIndex | null = inner; at !== null; at = facts.functions[at]?.parent ?? null) if (at === outer) return true;
  return false;
}

/** A function of the same file that stands in this body sees this body's names. */
export function outerOf(linking: Linking, instance: Instance, fn: ResolvedFunction): Instance | null {
  if (fn.file !== instance.file) return null;
  const { functions } = factsOf(linking, fn.file);
  for (let at = functions[fn.index]?.parent ?? null; at; at = functions[at]?.parent ?? null) if (at === instance.index) return instance;
  return instance.outer && outerOf(linking, instance.outer, fn);
}
