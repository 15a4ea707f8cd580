// Root folder -> Project: what is there, what of it is read, and where its imports lead. Reads, and never runs.
import { readdirSync, realpathSync, statSync } from "node:fs";
import { canonicalJson, digestOf } from "../model/canonical.js";
import type { Digest, FilePath } from "../model/names.js";
import type { Manifest, Project, SourceFile } from "../model/project.js";
import type { Problem, SkippedFile } from "../model/report.js";
import { chooseSources } from "./choose-sources.js";
import { type Disk, type Overlay, openDisk, withoutMark } from "./disk.js";
import { byText, folderOf } from "./paths.js";
import { openProbe } from "./probe.js";
import { nothingFound, rootMissing } from "./problems.js";
import { leadsAmong, readImported } from "./read-imported.js";
import { type PackageFile, readManifest } from "./read-manifest.js";
import { readSources } from "./read-sources.js";
import { openResolve, type Resolve } from "./resolve-module.js";
import { openTsconfigs } from "./tsconfigs.js";
import { walkTree } from "./walk-tree.js";
import { openWorkspaces } from "./workspaces.js";

export interface ProjectOptions {
  /** Globs of files and folders to pass by. */
  readonly exclude?: readonly string[];
  /** Texts of open buffers, over what is on disk; null: deleted. */
  readonly overlay?: ReadonlyMap<FilePath, string | null>;
  /** The same folder, opened earlier: where its setting is still the same, imports lead where they led. */
  readonly before?: OpenProject | null;
}

/** A project, and what it is when the text of one file is another. */
export interface OpenProject extends Project {
  /** All that files' own texts have no part in: which files there are, and what manifests and tsconfigs say. */
  readonly setting: Digest;
  /** null: which files there are hangs on that text, so that the folder must be looked through anew. */
  readonly withText: (file: FilePath, text: string) => OpenProject | null;
  /** With the answers of another one, which is in the same setting, to where imports lead. */
  readonly leadingAs: (other: OpenProject) => OpenProject;
}

export function openProject(root: string, options: ProjectOptions = {}): OpenProject {
  const place = placeOf(root);
  if ("code" in place) return emptyProject(place);
  const overlay: Overlay = options.overlay ?? new Map();
  const opened = gatherProject(openDisk(place.real, overlay), options.exclude ?? [], overlay);
  const { before } = options;
  return before?.setting === opened.setting ? opened.leadingAs(before) : opened;
}

function placeOf(root: string): { readonly real: string } | Problem {
  try {
    const real = realpathSync.native(root);
    if (!statSync(real).isDirectory()) return rootMissing("What should be checked is no folder.");
    readdirSync(real);
    return { real };
  } catch {
    return rootMissing("The folder that should be checked does not exist, or cannot be read.");
  }
}

function gatherProject(disk: Disk, exclude: readonly string[], overlay: Overlay): OpenProject {
  const tree = walkTree(disk, exclude, overlay);
  const problems: Problem[] = [...tree.problems];
  const packages = tree.manifests.flatMap((path) => readManifest(disk, path, problems) ?? []);
  const workspaces = openWorkspaces(packages);
  const configDigests = new Map<FilePath, Digest>();
  const tsconfigs = openTsconfigs({ disk, workspaces, problems, digests: configDigests, bases: new Map() }, tree.configs);
  const folders = new Map(packages.map((one) => [one.directory, one]));
  const resolveAmong = (own: ReadonlySet<FilePath>): Resolve => openResolve({ tsconfigs, workspaces, probe: openProbe(own, tree.links, folders) });
  const chosen = chooseSources(tree.sources, tsconfigs, workspaces);
  const read = readImported(disk, readSources(disk, chosen.sources), tree.doubtful, resolveAmong);
  const skipped = [...tree.skipped, ...chosen.skipped, ...read.skipped].sort((a, b) => byText(a.file, b.file));
  problems.push(...read.problems);
  if (read.files.length === 0) problems.push(nothingFound(skipped.length));
  const settings: readonly Content[] = [...packages.map(({ path, digest }) => [path, digest] as const), ...configDigests];
  const leads = leadsAmong(tree.doubtful, resolveAmong(new Set([...read.files, ...tree.doubtful].map(({ path }) => path))));
  const paths = read.files.map(({ path }) => path);
  return withFiles(read.files, settings, leads, {
    skipped,
    problems: inOrder(problems),
    dependencies: dependenciesOf(packages),
    manifests: packages.map(showManifest),
    resolve: resolveAmong(new Set(paths)),
    setting: digestOf(canonicalJson([paths, skipped, inOrder(problems), [...tree.links], digestOfAll(settings)])),
  });
}

type Content = readonly [FilePath, Digest];
type Rest = Omit<OpenProject, "files" | "digest" | "withText" | "leadingAs">;

function withFiles(files: readonly SourceFile[], settings: readonly Content[], leads: (file: FilePath, text: string) => string, rest: Rest): OpenProject {
  const digest = digestOfAll([...files.map((file): Content => [file.path, file.digest]), ...settings]);
  const withText: OpenProject["withText"] = (path, written) => {
    const at = files.findIndex((file) => file.path === path);
    const before = files[at];
    const text = withoutMark(written);
    if (!before) return rest.skipped.some(({ file, why }) => file === path && passedByName.has(why)) ? same : null;
    if (leads(path, text) !== leads(path, before.text)) return null;
    return before.text === text ? same : withFiles(files.with(at, { path, text, digest: digestOf(text) }), settings, leads, rest);
  };
  const leadingAs: OpenProject["leadingAs"] = ({ resolve }) => withFiles(files, settings, leads, { ...rest, resolve });
  const same: OpenProject = { ...rest, files, digest, withText, leadingAs };
  return same;
}
/** Whatever such a file says, nobody reads it. */
const passedByName: ReadonlySet<SkippedFile["why"]> = new Set(["test", "excluded", "generated"]);

function emptyProject(problem: Problem): OpenProject {
  const problems = [problem];
  const digest = digestOfAll([]);
  const nothing: OpenProject = {
    files: [],
    skipped: [],
    problems,
    dependencies: {},
    manifests: [],
    resolve: () => null,
    digest,
    setting: digest,
    withText: () => null,
    leadingAs: () => nothing,
  };
  return nothing;
}

function showManifest({ path, name, dependencies }: PackageFile): Manifest {
  return { directory: folderOf(path), name, dependsOn: [...dependencies.keys()].sort(byText) };
}

/** Where two manifests ask for one package, the first in path order has the range. */
function dependenciesOf(packages: readonly PackageFile[]): Readonly<Record<string, string>> {
  const all = new Map<string, string>();
  for (const { dependencies } of packages) for (const [dependency, range] of dependencies) if (!all.has(dependency)) all.set(dependency, range);
  return Object.fromEntries([...all].sort(([a], [b]) => byText(a, b)));
}

/** A base that several tsconfigs extend is read, and so reported, for each of them: once is enough. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const byBytes = new Map(problems.map((problem) => [canonicalJson([problem.file ?? "", problem.code, problem]), problem]));
  return [...byBytes].sort(([a], [b]) => byText(a, b)).map(([, problem]) => problem);
}

function digestOfAll(contents: readonly (readonly [FilePath, Digest])[]): Digest {
  return digestOf(canonicalJson([...contents].sort(([a], [b]) => byText(a, b))));
}
