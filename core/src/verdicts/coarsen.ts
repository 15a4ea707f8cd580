// A summary told in fewer words: what a circle of calls makes of its parameters round after round is kept as what it is made from.
import type { GuardEvidence, NearMiss, Term } from "../model/graph.js";
import { partsOf } from "../model/parts-of-term.js";
import type { Books, Reached } from "./books.js";
import type { Deed } from "./deeds.js";
import { evidenceKey, missKey } from "./evidence.js";
import { isWhole, placeOf, rootsIn } from "./places.js";
import type { Summary } from "./summary.js";
import { flatUnknown, rebuild, uniqueTerms } from "./terms.js";
import type { Answer } from "./ways.js";

/**
 * Of such terms there are not endlessly many, and what a round said of them the next one takes up, so that the rounds come to rest.
 * What an answer is made from says no less of whose it is.
 */
export function coarsen(summary: Summary, before: Summary): Summary {
  return {
    ...summary,
    deeds: summary.deeds.map(coarsenDeed),
    late: new Map(
      Array.from(summary.late.values(), (late) => ({ ...late, miss: coarsenMiss(late.miss) })).map((late) => [`${late.action} ${missKey(late.miss)}`, late]),
    ),
    answers: summary.answers.map((answer): Answer => ({ ...answer, books: coarsenBooks(answer.books) })),
    returned: reached(summary.returned),
    thrown: reached(summary.thrown),
    handsBack: together(coarsenTerm(before.handsBack), coarsenTerm(summary.handsBack)),
    mentions: uniqueTerms([...before.mentions, ...summary.mentions].map(coarsenTerm)),
  };
}

/** Two calls that hand to one another what the other was handed would tell of each in turn. */
function together(before: Term, now: Term): Term {
  return before.kind === "unknown" && now.kind === "unknown" ? flatUnknown([before, now]) : now;
}

const longestPath = 3;

function coarsenTerm(term: Term): Term {
  return term.kind === "record" ? rebuild(term, coarsenField) : coarsenField(term);
}

function coarsenField(term: Term): Term {
  if (partsOf(term).length === 0) return term;
  const { root, path } = placeOf(term);
  return isWhole(root) && path.length <= longestPath ? term : flatUnknown(rootsIn(term));
}

function coarsenEvidence(evidence: GuardEvidence): GuardEvidence {
  if (evidence.about.length === 0 && !evidence.subject && !evidence.permission && evidence.arms.length === 0) return evidence;
  return {
    ...evidence,
    permission: evidence.permission && coarsenTerm(evidence.permission),
    subject: evidence.subject && coarsenTerm(evidence.subject),
    about: evidence.about.map(coarsenTerm),
    arms: evidence.arms.map(coarsenEvidence),
  };
}
function coarsenMiss(miss: NearMiss): NearMiss {
  return { ...miss, evidence: coarsenEvidence(miss.evidence) };
}

function reached(books: Reached): Reached {
  return books && coarsenBooks(books);
}
function coarsenBooks(books: Books): Books {
  return { ...books, held: heldBy(books.held), missed: missedBy(books.missed) };
}
function heldBy(held: Books["held"]): Books["held"] {
  return new Map(Array.from(held.values(), coarsenEvidence).map((one) => [evidenceKey(one), one]));
}
function missedBy(missed: Books["missed"]): Books["missed"] {
  return new Map(Array.from(missed.values(), coarsenMiss).map((one) => [missKey(one), one]));
}

function coarsenDeed(deed: Deed): Deed {
  return {
    ...deed,
    keys: deed.keys.map((key) => ({ ...key, term: coarsenTerm(key.term) })),
    under: heldBy(deed.under),
    there: deed.there.map(coarsenTerm),
    missed: missedBy(deed.missed),
  };
}
