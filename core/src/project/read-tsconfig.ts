// One tsconfig with all that it extends: the settings that say where an import leads.
import { digestOf } from "../model/canonical.js";
import type { Digest, FilePath } from "../model/names.js";
import type { Problem } from "../model/report.js";
import type { Disk } from "./disk.js";
import { findExtended } from "./find-extended.js";
import { baseName, folderOf, follow } from "./paths.js";
import { brokenConfig, spanAt } from "./problems.js";
import { fieldOf, isRecord, readJson, textsOf } from "./read-json.js";
import { type PathRule, readPaths } from "./read-paths.js";
import type { Workspaces } from "./workspaces.js";

export interface Tsconfig {
  readonly path: FilePath;
  readonly allowJs: boolean;
  readonly baseUrl: FilePath | null;
  /** The most special first. */
  readonly paths: readonly PathRule[];
  readonly rootDirs: readonly FilePath[];
  readonly outDir: FilePath | null;
  /** As written, of this file alone. */
  readonly references: readonly string[];
}

/** What reading configs needs and leaves behind. */
export interface ConfigReading {
  readonly disk: Disk;
  readonly workspaces: Workspaces;
  readonly problems: Problem[];
  readonly digests: Map<FilePath, Digest>;
  /** Of bases already read: many configs extend one, and a hostile one may extend itself many times over. */
  readonly bases: Map<FilePath, Settings>;
}

/** One compiler option, with the folder of the file that sets it. */
export interface Setting {
  readonly value: unknown;
  readonly in: FilePath;
}
export type Settings = ReadonlyMap<string, Setting>;
interface ConfigText {
  readonly path: FilePath;
  readonly text: string;
  readonly json: unknown;
}

const deepest = 16;
const largest = 1_000_000;

/** null: there is none at this path, or it is broken (which is then among the problems). */
export function readTsconfig(reading: ConfigReading, path: FilePath): Tsconfig | null {
  const config = readConfigText(reading, path);
  if (!config) return null;
  const settings = settingsOf(reading, config, [path]);
  const folder = folderOf(path);
  const one = (key: string): FilePath | null => foldersIn(settings, key, folder)[0] ?? null;
  const baseUrl = one("baseUrl");
  const paths = settings.get("paths");
  const { rules, outside } = paths ? readPaths(paths.value, baseUrl ?? paths.in, folder) : { rules: [], outside: [] };
  for (const target of outside) reading.problems.push(leadsOutside(config, `paths to "${target}"`, target));
  return {
    path,
    baseUrl,
    paths: rules,
    allowJs: isOn(settings.get("allowJs")) ?? isOn(settings.get("checkJs")) ?? baseName(path) === "jsconfig.json",
    rootDirs: foldersIn(settings, "rootDirs", folder),
    outDir: one("outDir"),
    references: referencesOf(config.json),
  };
}

function readConfigText(reading: ConfigReading, path: FilePath): ConfigText | null {
  const read = reading.disk.readNamed(path, largest);
  if ("missing" in read) {
    const remedy = "Replace it by a readable file within the folder that is checked.";
    if (read.missing !== "absent") reading.problems.push(brokenConfig(path, `This tsconfig cannot be read (${read.missing}); defaults are used.`, remedy));
    return null;
  }
  reading.digests.set(path, digestOf(read.text));
  const json = readJson(read.text, true);
  if ("value" in json) return { path, text: read.text, json: json.value };
  const span = spanAt(path, read.text, json.offset, json.length);
  reading.problems.push(brokenConfig(path, `This tsconfig is not valid: ${json.error}; defaults are used.`, "Mend the JSON at this place.", span));
  return null;
}

/** What is extended first, later ones over earlier ones, the file's own last. */
function settingsOf(reading: ConfigReading, config: ConfigText, chain: readonly FilePath[]): Settings {
  const settings = new Map<string, Setting>();
  for (const extended of textsOf(fieldOf(config.json, "extends"))) {
    for (const [key, setting] of extendedSettings(reading, config, extended, chain)) settings.set(key, setting);
  }
  const own = fieldOf(config.json, "compilerOptions");
  if (isRecord(own)) for (const [key, value] of Object.entries(own)) settings.set(key, { value, in: folderOf(config.path) });
  return settings;
}

function extendedSettings(reading: ConfigReading, config: ConfigText, extended: string, chain: readonly FilePath[]): Settings {
  const none: Settings = new Map();
  const found = findExtended(reading.workspaces, config.path, extended);
  if (found === "external") return none;
  if (found === "outside-root") {
    reading.problems.push(leadsOutside(config, `extends "${extended}"`, extended));
    return none;
  }
  for (const path of found) {
    if (chain.includes(path) || chain.length > deepest) {
      reading.problems.push(
        brokenConfig(config.path, `It extends "${extended}", which extends it in turn.`, "Take one of the two out.", spanOf(config, extended)),
      );
      return none;
    }
    const base = baseSettings(reading, path, chain);
    if (base) return base;
  }
  if (extended.startsWith(".")) {
    const remedy = "Mend the path, or generate the file before the check; until then its paths are not known.";
    reading.problems.push(brokenConfig(config.path, `It extends "${extended}", which does not exist.`, remedy, spanOf(config, extended)));
  }
  return none;
}

/** null: there is no such file. */
function baseSettings(reading: ConfigReading, path: FilePath, chain: readonly FilePath[]): Settings | null {
  const known = reading.bases.get(path);
  if (known) return known;
  const base = readConfigText(reading, path);
  if (!base && !reading.digests.has(path)) return null;
  const settings: Settings = base ? settingsOf(reading, base, [...chain, path]) : new Map();
  reading.bases.set(path, settings);
  return settings;
}

function leadsOutside(config: ConfigText, what: string, text: string): Problem {
  const remedy = "Check the folder that holds both, or take this line out.";
  return brokenConfig(config.path, `It ${what}, outside of the folder that is checked; that is not read.`, remedy, spanOf(config, text));
}

function spanOf(config: ConfigText, text: string): Problem["span"] {
  const quoted = JSON.stringify(text);
  const offset = config.text.indexOf(quoted);
  return offset < 0 ? null : spanAt(config.path, config.text, offset, quoted.length);
}

/** `${configDir}` is the folder of the file that was asked for, not of the one that is extended. */
function foldersIn(settings: Settings, key: string, asked: FilePath): readonly FilePath[] {
  const setting = settings.get(key);
  if (!setting) return [];
  return textsOf(setting.value).flatMap((text) => {
    const own = /^\$\{configDir\}\/?/.exec(text);
    const folder = own ? follow(asked, `./${text.slice(own[0].length)}`) : follow(setting.in, text.replaceAll("\\", "/"));
    return folder === null ? [] : [folder];
  });
}

function isOn(setting: Setting | undefined): boolean | null {
  return typeof setting?.value === "boolean" ? setting.value : null;
}

function referencesOf(json: unknown): readonly string[] {
  const references = fieldOf(json, "references");
  if (!Array.isArray(references)) return [];
  return references.flatMap((one) => textsOf(fieldOf(one, "path")));
}
