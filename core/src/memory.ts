// What a run may take from those before it, stage by stage. A single run takes nothing, and keeps nothing.
import { type Memory as Facts, emptyMemory as noFacts } from "./facts/gather-facts.js";
import { type Links, noLinks, openLinks } from "./graph/links.js";
import type { FileFacts } from "./model/facts.js";
import type { FilePath } from "./model/names.js";
import { noProofs, openProofs, type Proofs } from "./verdicts/proofs.js";

export interface Memory {
  readonly facts: Facts;
  readonly links: Links;
  readonly proofs: Proofs;
}

export function emptyMemory(): Memory {
  return { facts: noFacts(), links: noLinks(), proofs: noProofs() };
}

/** For a session. pause: called every few moments of work. */
export function openMemory(pause: () => void): Memory {
  return { facts: openFacts(pause), links: openLinks(pause), proofs: openProofs(pause) };
}

/** The last facts of each file. */
function openFacts(pause: () => void): Facts {
  const known = new Map<FilePath, FileFacts>();
  const recall: Facts["recall"] = (path, digest) => {
    const facts = known.get(path);
    if (facts?.digest === digest) return facts;
    pause();
    return null;
  };
  return { recall, keep: (facts) => known.set(facts.path, facts) };
}
