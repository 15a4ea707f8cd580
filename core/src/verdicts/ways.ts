// The four ways out of a step: on to the next, by a jump, by a return, by a throw.
import type { Denial, Term } from "../model/graph.js";
import { type Books, type Losses, meet, onOneBranch, type Reached } from "./books.js";
import { termKey, unknown } from "./terms.js";

export interface Ways {
  readonly on: Reached;
  /** `break` and `continue`, by label; "" for those without. */
  readonly jumped: ReadonlyMap<string, Books>;
  /** One for each different value that is returned. */
  readonly returned: readonly Answer[];
  readonly thrown: Reached;
}
/** What is handed back, and the books at that return. */
export interface Answer {
  readonly value: Term;
  readonly books: Books;
  /** The answer is a refusal. */
  readonly denial: Denial | null;
}

export const nowhere: Ways = { on: null, jumped: new Map(), returned: [], thrown: null };

export function goOn(at: Books): Ways {
  return { ...nowhere, on: at };
}
/** It goes on, or throws before it has done or proved anything. */
export function orThrow(at: Books, on: Reached): Ways {
  return { ...nowhere, on, thrown: at };
}

/** What is lost where throws join is told by the attempt that catches them. */
export function meetWays(a: Ways, b: Ways, losses: Losses | null = onOneBranch): Ways {
  if (a === nowhere) return b;
  if (b === nowhere) return a;
  return {
    on: meet(a.on, b.on, losses),
    jumped: meetJumps(a.jumped, b.jumped),
    returned: joinAnswers(a.returned, b.returned),
    thrown: meet(a.thrown, b.thrown, null),
  };
}

function meetJumps(a: Ways["jumped"], b: Ways["jumped"]): Ways["jumped"] {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a;
  const all = new Map(a);
  for (const [label, books] of b) all.set(label, meet(all.get(label) ?? null, books, onOneBranch) ?? books);
  return all;
}

const mostAnswers = 8;

/** Equal values are one answer. Limit: beyond eight, the refusals among the rest are one answer, and the others another, of which nothing is known. */
export function joinAnswers(a: readonly Answer[], b: readonly Answer[]): readonly Answer[] {
  if (b.length === 0) return a;
  const all = new Map<string, Answer>();
  for (const answer of [...a, ...b]) {
    const own = answerKey(answer);
    const others = answer.denial ? "other refusals" : "others";
    const key = all.has(own) || all.size < mostAnswers ? own : others;
    const known = all.get(key);
    const value = key === others ? unknown([]) : answer.value;
    const books = known ? (meet(known.books, answer.books, onOneBranch) ?? answer.books) : answer.books;
    all.set(key, { value, books, denial: known ? known.denial && answer.denial : answer.denial });
  }
  return [...all.values()];
}
function answerKey({ value, denial, books }: Answer): string {
  return `${denial ? "denied" : ""} ${books.rescued ? "rescued" : ""} ${termKey(value)}`;
}

/** First the one, then what goes on goes into the other; what has left does not come back. */
export function follow(first: Ways, next: (books: Books) => Ways): Ways {
  return first.on ? meetWays({ ...first, on: null }, next(first.on), null) : first;
}

/** Jumps with this label end up here. */
export function land({ jumped, ...left }: Ways, label: string | null): Ways {
  const here = jumped.get(label ?? "") ?? null;
  if (!here) return { ...left, jumped };
  return { ...left, on: meet(left.on, here, onOneBranch), jumped: new Map([...jumped].filter(([to]) => to !== (label ?? ""))) };
}
