// The policy of one folder as it stands in an open buffer, or on disk; while it is broken, the last good one stays in force.
import { resolve } from "node:path";
import { type FoundPolicy, type Problem, packs, parsePolicy, policyFile, readPolicy, readPolicyText } from "../../index.js";

export interface InForce {
  /** What is judged by. Broken only if there never was a good one. */
  readonly policy: FoundPolicy;
  /** Of a text that is not in force. */
  readonly problems: readonly Problem[];
}
export interface PolicyInForce {
  /** The text of an open buffer; null: what is on disk counts. */
  readonly write: (text: string | null) => void;
  /** Another file than the usual one, from the root; null: the usual one. Answers whether it was not chosen before. */
  readonly choose: (file: string | null) => boolean;
  /** It may have changed on disk. */
  readonly refresh: () => void;
  readonly read: () => InForce;
  /** null: there is no policy. */
  readonly text: () => string | null;
  readonly path: () => string;
}

export const packGuards = packs.map(({ id }) => id);

export function openPolicy(root: string): PolicyInForce {
  let buffer: string | null = null;
  let chosen: string | null = null;
  let good: FoundPolicy | null = null;
  let known: InForce | null = null;
  /** The buffer is of the usual file. */
  const unsaved = (): string | null => (chosen === null ? buffer : null);
  const find = (): FoundPolicy => {
    const text = unsaved();
    if (text === null) return readPolicy(root, chosen ?? undefined, packGuards);
    return { ...parsePolicy(text, policyFile, packGuards), path: policyFile };
  };
  const read = (): InForce => {
    const found = find();
    const isBroken = found.problems.some(({ fatal }) => fatal);
    if (isBroken && good) return { policy: good, problems: found.problems };
    if (!isBroken) good = found;
    return { policy: found, problems: [] };
  };
  const forget = (): void => {
    known = null;
  };
  return {
    write: (text) => {
      buffer = text;
      forget();
    },
    choose: (file) => {
      if (file === chosen) return false;
      [chosen, good] = [file, null];
      forget();
      return true;
    },
    refresh: forget,
    read: () => {
      known ??= read();
      return known;
    },
    text: () => unsaved() ?? readPolicyText(root, chosen ?? undefined),
    path: () => resolve(root, chosen ?? policyFile),
  };
}
