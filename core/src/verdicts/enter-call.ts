// A call: the caller's books, gone on through the books of whatever runs.
import type { LinkedCall, LinkedStep } from "../model/graph.js";
import type { CallId, InstanceId, Span } from "../model/names.js";
import type { Hop } from "../model/verdict.js";
import { answerersOf } from "./answerers.js";
import { add, addMisses, type Books, gained, meet, overlook, type Reached, type Reword, union } from "./books.js";
import { bindingOf, inOrder } from "./close.js";
import { isCut, orUnseen } from "./cut-call.js";
import { joinDebts } from "./debts.js";
import { spanKey } from "./evidence.js";
import { type Frame, hasEnoughLate, keepLate, learn, noteLate } from "./frame.js";
import { giveTested } from "./given-tested.js";
import { addHeld } from "./held.js";
import { thereIn } from "./presence.js";
import { deferred, detach, newAudits } from "./promises.js";
import { ofSameRow } from "./same-row.js";
import { type Bound, substitute, substituteHeld, substituteKeys, substituteMiss } from "./substitute.js";
import type { Summary } from "./summary.js";
import { uniqueTerms } from "./terms.js";
import { follow, goOn, meetWays, nowhere, orThrow, type Ways } from "./ways.js";
import { heldFor } from "./ways-for.js";

export function enterCall({ call: id, settled }: Extract<LinkedStep, { kind: "call" }>, at: Books, frame: Frame): Ways {
  const call = frame.program.calls.get(id);
  if (!call) return orThrow(at, at);
  giveTested(call, at.tested, frame.program);
  const seen = call.blind && !isCut(call) ? overlook(at, [call.blind]) : at;
  const followed = runCall(call, seen, frame);
  const ran = isCut(call) ? orUnseen(call, at, followed) : followed;
  return call.promise && settled !== "now" ? detach(seen, ran, id, frame) : ran;
}

/** First the callee, then the functions that were handed to it. */
function runCall(call: LinkedCall, at: Books, frame: Frame): Ways {
  // One of several callees: all must agree.
  const callees = inOrder(call.callees).map((id) => enterFunction(id, call, bindingOf(call, id, frame.program), at, frame));
  const ran = callees.length > 0 ? callees.reduce((a, b) => meetWays(a, b)) : orThrow(at, at);
  return call.callbacks.reduce((ways, { instance, runs }) => follow(ways, (books) => runCallback(instance, runs, call, books, frame)), ran);
}

function runCallback(id: InstanceId, runs: LinkedCall["callbacks"][number]["runs"], call: LinkedCall, at: Books, frame: Frame): Ways {
  const ran = enterFunction(id, call, null, at, frame);
  switch (runs) {
    case "once":
      return ran;
    case "maybe": // no round, or more
      return meetWays(goOn(at), ran);
    case "later":
      return { ...goOn(afterwards(at, ran)), thrown: at };
  }
}

/** Run when the way has gone on: what it does counts, what it proves does not, and its audits only as deferred ones. */
function afterwards(at: Books, ran: Ways): Books {
  const after = ran.on ?? ran.thrown;
  if (!after) return at;
  const beside: Books = { ...at, acted: union(at.acted, after.acted), owed: joinDebts(at.owed, after.owed), paid: after.paid, flawed: after.flawed };
  return deferred(beside, newAudits(at, after), (audit) => audit.delivery !== "awaited");
}

function enterFunction(id: InstanceId, call: LinkedCall, bound: Bound, at: Books, frame: Frame): Ways {
  const fn = frame.program.functions.get(id);
  if (!fn) return orThrow(at, overlook(at, [{ span: call.span, reason: "lost-callee", what: call.name }]));
  const summary = frame.program.summaryOf(id);
  if (summary.passes) frame.notes.passes = true;
  const by = answerersOf(call).includes(id) ? call.id : null;
  const ran = enter(summary, bound, { hop: hopTo(fn.name, call.span), by }, at, frame);
  return ran.on && by ? { ...ran, on: learn(ran.on, heldFor(summary.waysBack, bound).values(), frame) } : ran;
}

function hopTo(name: string, span: Span): Hop {
  return { span, says: `calls ${name}` };
}

/** Where a callee was entered: the hop that people read, and the call whose answer tells how it went. */
interface Entered {
  readonly hop: Hop;
  readonly by: CallId | null;
}

/** The caller's path through a callee; entered by nothing: the rest of a chain, which nobody calls by name. */
export function enter(callee: Summary, bound: Bound, entered: Entered | null, at: Books, frame: Frame): Ways {
  noteDeeds(callee, bound, entered?.hop ?? null, at, frame);
  const reword: Reword = (miss) => substituteMiss(miss, bound);
  const through = (books: Reached, by: CallId | null): Reached => books && add(at, books, substituteHeld(books.held, bound), reword, by);
  const on = through(callee.returned, entered?.by ?? null);
  if (on) noteLate(at, gained(at, on), frame);
  // Its throw may come from before anything that it proves.
  const reached = on !== null || callee.thrown !== null;
  return reached ? { ...nowhere, on, thrown: meet(at, through(callee.thrown, null), null) } : nowhere;
}

/** Deeds share their books: what is said of one is said of all. */
function remembering<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = work(key);
    known.set(key, made);
    return made;
  };
}

const mostRounds = 3;

/** A way that goes round and round is told as far as it says something new: in a circle of calls it would grow without end. */
function lengthen(hops: readonly Hop[], hop: Hop | null): readonly Hop[] {
  if (!hop) return hops;
  const key = spanKey(hop.span);
  const here = hops.flatMap(({ span }, index) => (spanKey(span) === key ? [index] : []));
  return [hop, ...(here.length < mostRounds ? hops : hops.slice((here.at(-1) ?? 0) + 1))];
}

const mostThere = 8;

function noteDeeds({ deeds, late }: Summary, bound: Bound, hop: Hop | null, at: Books, frame: Frame): void {
  const under = remembering((held: Books["held"]) => addHeld(at.held, substituteHeld(held, bound).values()));
  const missed = remembering((misses: Books["missed"]) => addMisses(at.missed, misses.values(), (miss) => substituteMiss(miss, bound)));
  const blind = remembering((spots: Books["blind"]) => union(at.blind, spots));
  for (const deed of deeds)
    frame.notes.deeds.push({
      action: deed.action,
      keys: substituteKeys(deed.keys, bound).map((key) => ofSameRow(key, at.held, frame.program)),
      under: under(deed.under),
      there: uniqueTerms([...thereIn(at.known), ...deed.there.map((term) => substitute(term, bound))]).slice(0, mostThere),
      missed: missed(deed.missed),
      blind: blind(deed.blind),
      hops: lengthen(deed.hops, hop),
    });
  noteAllLate(late, bound, frame);
}

/** Most are about nobody's parameters, and are kept as they are: a chain hands them on from stage to stage. */
function noteAllLate(late: Summary["late"], bound: Bound, frame: Frame): void {
  for (const [key, one] of late) {
    if (hasEnoughLate(frame)) return;
    const miss = substituteMiss(one.miss, bound);
    if (miss === one.miss) frame.notes.late.set(key, one);
    else keepLate(frame.notes.late, { ...one, miss }, frame);
  }
}
