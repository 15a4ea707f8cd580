// Where an exported name is declared: re-exports and stars followed, nothing evaluated.
import type { Export } from "../../model/facts.js";
import { type FilePath, field } from "../../model/names.js";
import type { Engine, Grounded, Place } from "./engine.js";

export function locateExport(engine: Engine, file: FilePath, name: string): Place | null {
  const ofFile = engine.places.get(file) ?? new Map<string, Grounded<Place | null>>();
  engine.places.set(file, ofFile);
  const known = ofFile.get(name);
  if (known && !engine.grounds.isStale(known.ground)) {
    engine.grounds.lean(known.ground);
    return known.value;
  }
  const before = engine.grounds.begin();
  // What is written somewhere comes before what a library, or an object that is exported as a whole, may have under that name.
  const found = locate(engine, file, name, { seen: new Set(), guess: false }) ?? locate(engine, file, name, { seen: new Set(), guess: true });
  ofFile.set(name, { value: found, ground: engine.grounds.end(before) });
  return found;
}

interface Search {
  readonly seen: Set<string>;
  readonly guess: boolean;
}

function locate(engine: Engine, file: FilePath, name: string, search: Search): Place | null {
  if (name === "*") return { kind: "module", file };
  const visit = `${file}|${name}`;
  if (search.seen.has(visit)) return null;
  search.seen.add(visit);
  const { exports } = engine.facts(file);
  const own = field(exports, name);
  if (own) return follow(engine, file, own, search);
  const whole = field(exports, "=");
  if (name === "default" || name === "=") return wholeOf(engine, file, whole ?? field(exports, "default"), search);
  const among = amongStars(engine, file, name, search);
  if (among || !search.guess) return among;
  const holder = whole ? follow(engine, file, whole, search) : null;
  return holder ? { kind: "member", of: holder, name } : fromLibrary(engine, file, name);
}
function amongStars(engine: Engine, file: FilePath, name: string, search: Search): Place | null {
  for (const specifier of engine.facts(file).stars) {
    const next = engine.leadsTo(specifier, file);
    const found = next === null ? null : locate(engine, next, name, search);
    if (found) return found;
  }
  return null;
}
/** Importing the default of what has none gives the whole, as bundlers and `esModuleInterop` do. */
function wholeOf(engine: Engine, file: FilePath, whole: Export | undefined, search: Search): Place | null {
  return whole ? follow(engine, file, whole, search) : { kind: "module", file };
}
/** `export * from "library"`: what no own file exports comes from there, if there is but one. */
function fromLibrary(engine: Engine, file: FilePath, name: string): Place | null {
  const libraries = engine.facts(file).stars.filter((specifier) => engine.leadsTo(specifier, file) === null);
  const [only] = libraries;
  return only !== undefined && libraries.length === 1 ? { kind: "library", specifier: only, name } : null;
}

function follow(engine: Engine, file: FilePath, found: Export, search: Search): Place | null {
  if (found.kind !== "elsewhere") return { kind: "own", file, found };
  const next = engine.leadsTo(found.specifier, file);
  return next === null ? { kind: "library", specifier: found.specifier, name: found.name } : locate(engine, next, found.name, search);
}
