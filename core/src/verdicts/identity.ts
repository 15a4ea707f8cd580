// Whether a term is the caller, or stands below the caller, at one entry point.
import type { BlindSpot, IdentityPattern, LinkedCall, LinkedEntryPoint, Term } from "../model/graph.js";
import type { CallId, FunctionId } from "../model/names.js";
import { foundBy } from "./close.js";
import type { Given } from "./given.js";
import { placeOf } from "./places.js";
import type { Program } from "./summary.js";
import { select } from "./terms.js";
import { namesDatabase } from "./words.js";

export interface Caller {
  readonly patterns: readonly IdentityPattern[];
  /** The functions whose parameters the request fills. */
  readonly stages: ReadonlySet<FunctionId>;
  readonly calls: ReadonlyMap<CallId, LinkedCall>;
  readonly given: Given;
  /** Whom the caller claims to be, by what those were found; and who of them was shown to be the caller. */
  readonly claimed: (id: CallId) => Term | null;
  readonly shown: ReadonlySet<CallId>;
  /** Whoever comes has signed in: there is somebody. */
  readonly isThere: boolean;
}

export function openCaller({ stages, identities }: LinkedEntryPoint, program: Program, given: Given): Caller {
  const { functions, calls, claims } = program;
  const own = stages.flatMap((stage) => (stage.kind === "function" ? (functions.get(stage.instance)?.function ?? []) : []));
  const claimed = (id: CallId): Term | null => {
    const call = claims.has(id) ? calls.get(id) : undefined;
    return call ? foundBy(call, program) : null;
  };
  return { patterns: identities, stages: new Set(own), calls, given, claimed, shown: new Set(), isThere: false };
}

/** What a stage left on the request was followed, and is what runs, where that stage is on the way. */
export function isBlind({ unless }: BlindSpot, caller: Caller): boolean {
  return !unless?.length || !unless.every((stage) => caller.stages.has(stage));
}

/** The caller, or something of the caller's: `session.user`, `session.user.id`. */
export function isCaller(term: Term, caller: Caller): boolean {
  return isCallerIn(term, caller, []);
}

type Seen = readonly FunctionId[];

/** `seen`: functions whose calls are being looked at. One that calls itself is given what it was given. */
function isCallerIn(term: Term, caller: Caller, seen: Seen): boolean {
  const { root, path } = placeOf(term);
  switch (root.kind) {
    case "parameter":
      return caller.stages.has(root.of) ? isNamed(root.index, path, caller.patterns) : isGivenCaller(root, path, caller, seen);
    case "self":
      return caller.stages.has(root.of) && caller.patterns.some((pattern) => pattern.index < 0 && isAtOrBelow(path, pattern.path));
    case "answer":
      return (
        caller.shown.has(root.call) ||
        (caller.calls.get(root.call)?.identityAt ?? []).some((at) => isAtOrBelow(path, at)) ||
        isClaimedBy(root, path, caller, seen)
      );
    // Whichever it is, it is the caller, or nobody.
    case "either":
    case "any":
      return isEach(somebodyIn(root), caller, seen);
    // Made from nothing but the caller: a record loaded by the caller's key.
    case "object":
    case "unknown":
      return isEach(
        root.mentions.filter((one) => !isFixed(one)),
        caller,
        seen,
      );
    default:
      return false;
  }
}

/** `find(session.user.id)`: whoever is found by the caller's own key needs no secret. */
function isClaimedBy({ call }: Extract<Term, { kind: "answer" }>, path: readonly string[], caller: Caller, seen: Seen): boolean {
  const found = caller.claimed(call);
  return found !== null && found.kind !== "answer" && isCallerIn(path.reduce(select, found), caller, seen);
}

function isNamed(index: number, path: readonly string[], patterns: readonly IdentityPattern[]): boolean {
  return patterns.some((pattern) => pattern.index === index && isAtOrBelow(path, pattern.path));
}

type Parameter = Extract<Term, { kind: "parameter" }>;

/** A function that answers with functions was given the caller, in each of its calls: what they ask later, they ask of the caller. */
function isGivenCaller({ of, index }: Parameter, path: readonly string[], caller: Caller, seen: Seen): boolean {
  const terms = seen.includes(of) ? null : caller.given.termsOf(of, index);
  if (!terms || terms.length === 0) return false;
  return terms.every((term) => {
    const place = placeOf(path.reduce(select, term));
    if (place.root.kind !== "parameter") return isCallerIn(path.reduce(select, term), caller, [...seen, of]);
    const { root } = place;
    const everywhere = caller.given.patternsOf(root.of);
    if (everywhere.length > 0) return everywhere.every((patterns) => isNamed(root.index, place.path, patterns));
    return isGivenCaller(root, place.path, caller, [...seen, of]);
  });
}

/** The database that a record is loaded from is nobody's; nor is one that an object keeps which was made from nothing else: `new Accounts().#prisma.user`. */
function isFixed(term: Term): boolean {
  const { root, path } = placeOf(term);
  if (root.kind === "named" || root.kind === "literal") return true;
  return root.kind === "object" && root.mentions.every((one) => one.kind === "nothing" || isFixed(one)) && path.length <= 2 && namesDatabase(path[0] ?? "");
}

function isEach(terms: readonly Term[], caller: Caller, seen: Seen): boolean {
  return terms.length > 0 && terms.every((term) => isCallerIn(term, caller, seen));
}

/** Whom it may be, however deep the ways part: nobody is left out. */
function somebodyIn(term: Term): readonly Term[] {
  switch (term.kind) {
    case "either":
      return [term.then, term.otherwise].flatMap(somebodyIn);
    case "any":
      return term.of.flatMap(somebodyIn);
    case "nothing":
      return [];
    default:
      return term.kind === "literal" && !term.value ? [] : [term];
  }
}

/** It says something of the caller: a membership loaded by the caller's key and another one. */
export function concernsCaller(term: Term, caller: Caller): boolean {
  if (isCaller(term, caller)) return true;
  const { root, path } = placeOf(term);
  const found = root.kind === "answer" ? caller.claimed(root.call) : null;
  if (found && found.kind !== "answer") return concernsCaller(path.reduce(select, found), caller);
  if (root.kind === "object" || root.kind === "unknown") return root.mentions.some((one) => concernsCaller(one, caller));
  const somebody = root.kind === "either" ? somebodyIn(root) : [];
  return somebody.length > 0 && somebody.every((one) => concernsCaller(one, caller));
}

/** "*" stands for one name, "**" at the end for any rest. */
function isAtOrBelow(path: readonly string[], pattern: readonly string[]): boolean {
  const names = pattern.at(-1) === "**" ? pattern.slice(0, -1) : pattern;
  return names.length <= path.length && names.every((name, index) => name === "*" || name === path[index]);
}
