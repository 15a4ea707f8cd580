// What a test says of whether values are there, on either side of it.
import type { Term } from "../model/graph.js";
import { close } from "./close.js";
import { lastName } from "./places.js";
import { type Clause, clauseKey, contradict, isKeyed, type Known, mostClauses, oneOf } from "./presence.js";
import type { Program } from "./summary.js";
import { spelledOut } from "./terms.js";
import { namesKey } from "./words.js";

/** What is known where a test is so. Limit: 16 sentences on a way, each of two values at most. */
export function knowMore(known: Known, test: Term, truth: boolean, program: Program): Known {
  const learned = clausesOf(test, truth, program, 0) ?? [];
  if (learned.length === 0) return known;
  const all = new Map(known);
  const waiting = [...learned];
  for (let clause = waiting.shift(); clause && all.size < mostClauses; clause = waiting.shift()) {
    if (all.has(clauseKey(clause))) continue;
    for (const other of all.values()) waiting.push(...resolve(clause, other));
    all.set(clauseKey(clause), clause);
  }
  return all;
}

/** `a or b`, and `not a or b`: so b. */
function resolve(one: Clause, other: Clause): readonly Clause[] {
  return one.flatMap((left) =>
    other.flatMap((right) => {
      if (!contradict(left, right)) return [];
      const rest = [...one.filter((literal) => literal !== left), ...other.filter((literal) => literal !== right)];
      return oneOf(rest).filter(({ length }) => length === 1);
    }),
  );
}

const deepest = 8;

/** null: it cannot be so. Limit: a test of more than eight tests inside one another says nothing of what is there. */
function clausesOf(test: Term, truth: boolean, program: Program, depth: number): readonly Clause[] | null {
  const inner = (term: Term, so: boolean): Said => clausesOf(term, so, program, depth + 1);
  if (depth > deepest) return [];
  switch (test.kind) {
    case "literal":
      return Boolean(test.value) === truth ? [] : null;
    case "nothing":
      return truth ? null : [];
    case "not":
      return inner(test.of, !truth);
    case "all":
    case "any":
      return inner(spelledOut(test), truth);
    case "either":
      return or(and(inner(test.test, true), inner(test.then, truth)), and(inner(test.test, false), inner(test.otherwise, truth)));
    default:
      return literalsOf(test, truth, program);
  }
}

/** Only of keys, and of what was found by them: two computations with the same values in them look alike, and nobody checks a flag. */
function literalsOf(test: Term, there: boolean, program: Program): readonly Clause[] {
  if (test.kind === "answer") return [[{ term: test, there }]];
  const term = namesKey(lastName(test)) ? close(test, program) : test;
  return isKeyed(term) ? [[{ term, there }]] : [];
}
type Said = readonly Clause[] | null;
function and(a: Said, b: Said): Said {
  return a && b && [...a, ...b];
}
function or(a: Said, b: Said): Said {
  if (!a || !b) return a ?? b;
  const either = few(a).flatMap((left) => few(b).flatMap((right) => oneOf([...left, ...right])));
  return [...new Map(either.map((clause) => [clauseKey(clause), clause])).values()];
}

function few(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.slice(0, 4);
}
