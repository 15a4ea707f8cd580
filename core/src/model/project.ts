// The files of a project, and where an import leads. Given to the stages; made in project/.
import type { Digest, FilePath } from "./names.js";
import type { Problem, SkippedFile } from "./report.js";

export interface Project {
  /** Own sources in canonical (path) order. */
  readonly files: readonly SourceFile[];
  readonly skipped: readonly SkippedFile[];
  readonly problems: readonly Problem[];
  /** Names of all packages that a manifest in the tree depends on, with the range asked for. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** Every package.json found. */
  readonly manifests: readonly Manifest[];
  /** Where an import leads: an own file, or null for what is not ours. Remembers its answers. */
  readonly resolve: (specifier: string, from: FilePath) => FilePath | null;
  /** Over paths and contents of everything read: sources, tsconfigs, manifests. */
  readonly digest: Digest;
}
export interface SourceFile {
  readonly path: FilePath;
  readonly text: string;
  readonly digest: Digest;
}
export interface Manifest {
  readonly directory: FilePath;
  readonly name: string | null;
  readonly dependsOn: readonly string[];
}
