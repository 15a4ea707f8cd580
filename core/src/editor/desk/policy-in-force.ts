// The policy of one folder as it stands in an open buffer, or on disk; while it is broken, the last good one stays in force.
import { type FoundPolicy, type Problem, packs, parsePolicy, policyFile, readPolicy } from "../../index.js";

export interface InForce {
  /** What is judged by. Broken only if there never was a good one. */
  readonly policy: FoundPolicy;
  /** Of a text that is not in force. */
  readonly problems: readonly Problem[];
}
export interface PolicyInForce {
  /** The text of an open buffer; null: what is on disk counts. */
  readonly write: (text: string | null) => void;
  /** It may have changed on disk. */
  readonly refresh: () => void;
  readonly read: () => InForce;
}

const packGuards = packs.map(({ id }) => id);

export function openPolicy(root: string): PolicyInForce {
  let buffer: string | null = null;
  let good: FoundPolicy | null = null;
  let known: InForce | null = null;
  const read = (): InForce => {
    const found = buffer === null ? readPolicy(root, undefined, packGuards) : { ...parsePolicy(buffer, policyFile, packGuards), path: policyFile };
    const isBroken = found.problems.some(({ fatal }) => fatal);
    if (isBroken && good) return { policy: good, problems: found.problems };
    if (!isBroken) good = found;
    return { policy: found, problems: [] };
  };
  return {
    write: (text) => {
      buffer = text;
      known = null;
    },
    refresh: () => {
      known = null;
    },
    read: () => {
      known ??= read();
      return known;
    },
  };
}
