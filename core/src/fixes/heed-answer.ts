// A check whose answer comes to nothing: it is tested, and a no ends the way as it does elsewhere in the file.
import { answersYesOrNo } from "../syntax/edit/answers.js";
import { functionNameAt, rangeAt } from "../syntax/edit/calls-on-way.js";
import { type Answer, endOnRefusal, heedAnswer, type Refuse } from "../syntax/edit/heed-answer.js";
import { toldMiss } from "./add-await.js";
import { faultyCall } from "./faulty-call.js";
import type { Fix } from "./fix.js";
import { inFile, type OpenVerdict, type Surroundings } from "./surroundings.js";

type Miss = OpenVerdict["nearMisses"][number];

export function heed(around: Surroundings): readonly Fix[] {
  const miss = toldMiss(around);
  const call = miss && faultyCall(around, miss.evidence.span);
  if (!miss || !call) return [];
  const named = /`([^`]+)`/.exec(around.finding.message)?.[1] ?? "the check";
  if (miss.flaw === "no-exit") {
    const edits = endOnRefusal(call.open, call.at, sendsWhatIsReturned(around));
    return edits ? [{ title: `Leave where \`${named}\` says no`, kind: "heed", edits: inFile(call.file, edits) }] : [];
  }
  const answer = answerOf(around, miss);
  const edits = answer && heedAnswer(call.open, call.at, answer, refuseAs(around));
  return edits ? [{ title: `Refuse where \`${named}\` says no`, kind: "heed", edits: inFile(call.file, edits) }] : [];
}

/** By what packs and the policy say of it; else by the text of the function, where that answers with a plain yes or no. null: its answer could mean anything. */
function answerOf({ open }: Surroundings, { evidence, flaw }: Miss): Answer | null {
  if (flaw !== "result-ignored" && flaw !== "not-awaited") return null;
  const waits = flaw === "not-awaited";
  const { answer, guard, span } = evidence;
  if (answer) return { at: answer.at, isDenial: answer.when === "falsy" || answer.when === "absent", waits };
  const own = guard === "inferred" ? open(span.file) : null;
  const place = own && rangeAt(own, span);
  if (!own || !place || !answersYesOrNo(own, place)) return null;
  return positive.test(functionNameAt(own, place) ?? "") ? { at: [], isDenial: false, waits } : null;
}
/** Named as what a yes is good for. */
const positive =
  /^(is(?!n|not|blocked|banned|denied|forbidden|locked)|has(?!no)|can(?!not|t)|may(?!not)|should(?!not|deny)|allow|owns|check(?!.*(denied|blocked)))/i;

const returning: readonly string[] = ["next", "hono", "fastify", "remix", "elysia", "sveltekit"];
function sendsWhatIsReturned({ entryPoint }: Surroundings): boolean {
  return entryPoint !== null && returning.includes(entryPoint.pack);
}

/** Where the file shows no other way: as its framework would have it. */
function refuseAs({ entryPoint }: Surroundings): Refuse {
  return ([first = null, second = null]) => {
    const isHttp = entryPoint?.kind === "http";
    if (entryPoint?.pack === "express" && second !== null) return `return ${second}.status(403).end();`;
    if (entryPoint?.pack === "fastify" && second !== null) return `return ${second}.code(403).send();`;
    if (entryPoint?.pack === "hono" && first !== null && isHttp) return `return ${first}.body(null, 403);`;
    if (entryPoint?.pack === "koa" && first !== null) return `${first}.throw(403);`;
    if (entryPoint?.pack === "next" && isHttp) return "return new Response(null, { status: 403 });";
    return 'throw new Error("forbidden");';
  };
}
