// All that a caller needs to know of a function, and all that a function's walk needs to know of the program.
import type { Action, Denial, LinkedCall, LinkedFunction, LinkedStep, Term } from "../model/graph.js";
import type { CallId, FunctionId, InstanceId } from "../model/names.js";
import { emptyBooks, type Reached } from "./books.js";
import type { Deed, Late } from "./deeds.js";
import type { Again } from "./handed-on.js";
import type { Held } from "./held.js";
import type { Proof, Sides } from "./proof.js";
import type { Binding } from "./substitute.js";
import { nothing } from "./terms.js";
import type { Test } from "./tested.js";
import type { Answer } from "./ways.js";

export interface Summary {
  readonly deeds: readonly Deed[];
  /** By what they say, as they are counted. */
  readonly late: ReadonlyMap<string, Late>;
  readonly answers: readonly Answer[];
  /** What holds whatever it answers. */
  readonly returned: Reached;
  readonly thrown: Reached;
  /** Where it never returns, or only ever refuses: what it says. */
  readonly denial: Denial | null;
  /** What it hands back, in its parameters and in answers that are the caller. */
  readonly handsBack: Term;
  /** The same way by way; empty where nothing tells them apart. */
  readonly waysBack: readonly HandedBack[];
  /** What its tests and answers depend on, likewise. */
  readonly mentions: readonly Term[];
  /** It goes on to the rest of a chain, so that its summary is that chain's own. */
  readonly passes: boolean;
}

/** A value; of what the function was given, what must be so on the way to it; and what holds there. */
export interface HandedBack {
  readonly value: Term;
  readonly where: readonly Test[];
  readonly held: Held;
}

/** Bottom: where the fixpoint over a recursive group starts. */
export const unreached: Summary = {
  deeds: [],
  late: new Map(),
  answers: [],
  returned: null,
  thrown: null,
  denial: null,
  handsBack: nothing,
  waysBack: [],
  mentions: [],
  passes: false,
};

/** What follows the end of a chain. */
export const nobody: Summary = { ...unreached, answers: [{ value: nothing, books: emptyBooks, denial: null }], returned: emptyBooks };

export interface Program {
  readonly calls: ReadonlyMap<CallId, LinkedCall>;
  readonly functions: ReadonlyMap<InstanceId, LinkedFunction>;
  readonly summaryOf: (id: InstanceId) => Summary;
  /** What functions call what they are given. */
  readonly parameterNames: ReadonlyMap<FunctionId, LinkedFunction["parameters"]>;
  /** Names under which entry points keep the caller. */
  readonly callerNames: ReadonlySet<string>;
  /** Functions that call one another in a circle, while they are summarized. */
  readonly circle: ReadonlySet<InstanceId>;
  /** Calls whose answer somebody claims to be: they stand for themselves. */
  readonly claims: ReadonlySet<CallId>;
  readonly memory: Memory;
  /** Some requirement asks which objects were checked: only then is kept which of them were there at all. */
  readonly asksForObjects: boolean;
  /** Names of the audits that count for an action; null: any. */
  readonly accepts: (action: Action) => readonly string[] | null;
}
/** What was worked out before from summaries; forgotten whenever one of them changes. */
export interface Memory {
  readonly proofs: Map<string, Proof | null>;
  /** Questions that are being asked, the innermost last; and how a function has asked itself in between. */
  readonly underway: Map<string, Again | null>;
  /** What the two sides of a choice prove. A middleware is walked in each chain, and its tests stay the same. */
  readonly sides: Map<LinkedStep, Sides>;
  readonly arguments: Map<CallId, Arguments>;
  /** Calls whose arguments are known by the tests before them. */
  readonly tested: Set<CallId>;
  readonly closed: Map<CallId, Term>;
  /** Terms with their answers closed, by the very term. */
  readonly replaced: Map<Term, Term>;
  readonly mentions: Map<CallId, readonly Term[]>;
  /** By what a call gives, and by callee. */
  readonly bindings: Map<Arguments, Map<string, Binding>>;
}
/** A call's arguments and receiver, closed. */
export interface Arguments {
  readonly arguments: readonly Term[];
  readonly self: Term | null;
}

export function emptyMemory(): Memory {
  return {
    proofs: new Map(),
    underway: new Map(),
    sides: new Map(),
    arguments: new Map(),
    tested: new Set(),
    closed: new Map(),
    replaced: new Map(),
    mentions: new Map(),
    bindings: new Map(),
  };
}
export function forget(memory: Memory): void {
  for (const remembered of Object.values(memory)) remembered.clear();
}

export function alwaysThrows({ returned, thrown }: Summary): boolean {
  return returned === null && thrown !== null;
}
