// What linking starts from: the packs in use, the resolver, the tables. Some of it lasts from run to run, while nothing but texts of files changes.
import type { FileFacts } from "../model/facts.js";
import { compileGlob } from "../model/glob.js";
import type { LinkedCall, LinkedEntryPoint, LinkedFunction, Unseen } from "../model/graph.js";
import type { CallId, InstanceId } from "../model/names.js";
import type { Policy } from "../model/policy.js";
import type { Project } from "../model/project.js";
import { ownPack } from "../packs/own/pack.js";
import type { Pack } from "../packs/pack.js";
import { openNameIndex } from "../remembering/name-index.js";
import { type Files, type NotedFiles, openNotedFiles } from "../remembering/noted-files.js";
import { type Entry, generations, noRecall, openRecall, openTable, type Recall, type Table, turn } from "../remembering/recall.js";
import { isSameData } from "../remembering/same-data.js";
import { changesOf } from "./changes.js";
import { calledNames } from "./entrances.js";
import type { Found } from "./find-entries.js";
import { stagesSoFar, writtenIn } from "./left-functions.js";
import type { Instance, Linking } from "./linking.js";
import { parameterHook } from "./parameters.js";
import { indexRecognizers } from "./recognizers.js";
import { type LastingResolver, openResolver } from "./resolve/open-resolver.js";
import { promisingIn } from "./vain-checks.js";
import { openViews } from "./views.js";

export interface Links {
  /** null: nothing lasts longer than a run. */
  readonly lasting: { last: Lasting | null } | null;
  readonly linked: WeakMap<Instance, Entry<LinkedFunction>>;
  /** Called often. What it throws ends the run, and harms nothing that is kept. */
  readonly pause: () => void;
}
export function noLinks(): Links {
  return { lasting: null, linked: new WeakMap(), pause: () => {} };
}
export function openLinks(pause: () => void): Links {
  return { lasting: { last: null }, linked: new WeakMap(), pause };
}

interface Start {
  readonly project: Project;
  readonly files: Files;
  readonly packs: readonly Pack[];
  readonly policy: Policy;
}
interface Lasting {
  readonly start: Start;
  readonly used: readonly Pack[];
  readonly noted: NotedFiles;
  readonly linking: Linking;
  readonly resolver: LastingResolver;
  readonly core: Entry<Core> | null;
}

export interface Opened {
  readonly linking: Linking;
  /** What came of it in the last run, if nothing that it was read from is known to have changed. */
  readonly last: Entry<Core> | null;
  /** All that the last run has gathered is let go. */
  readonly startOver: () => void;
  readonly keep: ((core: Entry<Core>) => void) | null;
}
/** What comes of registrations. */
export interface Core {
  readonly found: readonly Found[];
  readonly entryPoints: readonly LinkedEntryPoint[];
  readonly functions: ReadonlyMap<InstanceId, LinkedFunction>;
  readonly calls: ReadonlyMap<CallId, LinkedCall>;
  readonly unseen: readonly Unseen[];
}

export function openLinking(start: Start, { lasting }: Links): Opened {
  const used = start.packs.filter(isUsedBy(start));
  if (!lasting) return { linking: begin(start, used, noRecall()).linking, last: null, startOver: () => {}, keep: null };
  const before = lasting.last && isAlike(lasting.last, start, used) ? lasting.last : null;
  // Until it is whole again, what was kept says nothing.
  lasting.last = null;
  const gone = before && goOn(before, start.files);
  const now = gone ? before : begin(start, used, openRecall());
  const { linking } = now;
  lasting.last = { ...now, core: null };
  const startOver = (): void => {
    linking.recall.grounds.drop([stagesSoFar]);
    linking.recall.begin();
    clear(linking);
  };
  const keep = (core: Entry<Core>): void => {
    lasting.last = { ...now, core };
  };
  const last = gone === "hardly" ? now.core : null;
  if (last) keep(last);
  return { linking, last, startOver, keep };
}

function begin(start: Start, used: readonly Pack[], recall: Recall): Lasting {
  const { project, policy } = start;
  const { grounds } = recall;
  const noted = openNotedFiles(grounds, start.files);
  const { files } = noted;
  const recognizers = indexRecognizers([ownPack(policy), ...used]);
  const views = openViews(files, () => resolver);
  const hook = parameterHook(() => ({ recognizers, views, resolver }));
  const resolver = openResolver(files, project.resolve, hook, grounds);
  const linking: Linking = {
    files,
    resolver,
    leadsTo: project.resolve,
    importedBy: new Map(),
    recognizers,
    views,
    recall,
    instances: new Map(),
    madeBefore: new Map(),
    stages: new Set(),
    calls: openTable(),
    reads: openTable(),
    metadataKeys: openTable(),
    terms: new Map(),
    names: {
      changed: openNameIndex("changed", files, grounds, changesOf),
      assigned: openNameIndex("assigned", files, grounds, (facts) => writtenIn(facts).keys()),
      promising: openNameIndex("promising", files, grounds, promisingIn),
      called: openNameIndex("called", files, grounds, calledNames),
      extending: openNameIndex("extending", files, grounds, ({ classes }) => (classes.some((one) => one.extends !== null) ? [""] : [])),
    },
    candidates: openTable(),
    declared: openTable(),
    vain: openTable(),
    actions: new Map(),
    problems: [],
  };
  return { start, used, noted, linking, resolver, core: null };
}

/** Nothing but what files say by themselves is another. */
function isAlike({ start, used }: Lasting, next: Start, nextUsed: readonly Pack[]): boolean {
  const { project, packs, policy, files } = next;
  const isSame = start.project.resolve === project.resolve && start.packs === packs && start.policy === policy && start.files.size === files.size;
  return isSame && used.length === nextUsed.length && used.every((pack, index) => pack === nextUsed[index]);
}

/** null: what changed is read by all. hardly: perhaps by nothing but what files tell by themselves. */
function goOn(last: Lasting, files: Files): "hardly" | "much" | null {
  const { noted, linking, resolver } = last;
  const { recall, names, problems } = linking;
  recall.begin();
  const changes = noted.lay(files);
  if (changes.some(({ before, after }) => !isSameData(augmentationsOf(before), augmentationsOf(after)))) return null;
  const changed = changes.map(({ path }) => path);
  recall.grounds.drop(changed);
  for (const index of Object.values(names)) recall.grounds.drop(index.update(changed));
  resolver.refresh(changed);
  const isHardly = last.core !== null && problems.length === 0 && !recall.grounds.isStale(last.core.ground);
  return isHardly && tellAnew(linking, new Set(changed)) ? "hardly" : "much";
}

/** Lets go what files tell by themselves, where that may be something else by now. false: more hangs on it than can be told apart. */
function tellAnew({ recall: { grounds }, reads, candidates, declared, vain }: Linking, changed: ReadonlySet<string>): boolean {
  const isStale = ({ ground }: Entry<unknown>): boolean => grounds.isStale(ground);
  const dropFrom = <V>({ now }: Table<V>): readonly string[] => {
    const stale = [...now].flatMap(([key, entry]) => (isStale(entry) ? [key] : []));
    for (const key of stale) now.delete(key);
    return stale;
  };
  dropFrom(reads);
  dropFrom(candidates);
  dropFrom(declared);
  // Which calls such a check looks at hangs on what it finds.
  return dropFrom(vain).every((file) => changed.has(file));
}
function augmentationsOf(facts: FileFacts | undefined): readonly unknown[] {
  return (facts?.augmentations ?? []).map((one) => [one, Object.keys(facts?.shapes[one.shape]?.members ?? {})]);
}

/** What each run gathers for itself. The tables stay the same: what is kept does again there what it did. */
function clear({
  importedBy,
  instances,
  stages,
  terms,
  actions,
  problems,
  recall,
  madeBefore,
  calls,
  reads,
  metadataKeys,
  candidates,
  declared,
  vain,
}: Linking): void {
  const isTime = recall.round() % generations === 0;
  for (const id of isTime ? madeBefore.keys() : []) if (!instances.has(id)) madeBefore.delete(id);
  for (const table of [calls, reads, metadataKeys, candidates, declared, vain]) turn<unknown>(table, isTime);
  for (const gathered of [importedBy, instances, stages, terms, actions]) gathered.clear();
  problems.length = 0;
}

/** Packages that a manifest names, or that a file imports. */
function packagesOf({ project, files }: Start): ReadonlySet<string> {
  const named = new Set(Object.keys(project.dependencies));
  for (const { imports } of files.values()) for (const specifier of imports) if (!named.has(specifier)) named.add(specifier).add(packageOf(specifier));
  return named;
}
function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
function isUsedBy(start: Start): (pack: Pack) => boolean {
  const named = packagesOf(start);
  return ({ packages }) => packages.length === 0 || packages.some((one) => (one.includes("*") ? [...named].some(compileGlob(one)) : named.has(one)));
}
