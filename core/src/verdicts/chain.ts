// An entry point's stages, outermost first: to each, going on is a call to all that follow.
import type { BlindSpot, Denial, GuardEvidence, LinkedEntryPoint, LinkedFunction, LinkedStep, Stage } from "../model/graph.js";
import { type EntryPointId, type InstanceId, name, type Span } from "../model/names.js";
import { stepsIn } from "../model/steps-in.js";
import { type Books, emptyBooks, hold, meet, miss, onOneBranch, overlook, type Reached } from "./books.js";
import { enter } from "./enter-call.js";
import { evidenceKey } from "./evidence.js";
import { openFrame } from "./frame.js";
import { prove } from "./prove-term.js";
import { summarize, summaryOf } from "./summarize.js";
import { emptyMemory, nobody, type Program, type Summary } from "./summary.js";
import { falsy, truthy } from "./wants.js";
import { type Answer, joinAnswers, nowhere } from "./ways.js";

type FunctionStage = Extract<Stage, { kind: "function" }>;

export function chain({ stages, entryPoint }: LinkedEntryPoint, program: Program): Summary {
  return stages.reduceRight((rest, stage) => enterStage(stage, rest, program, entryPoint), nobody);
}

function enterStage(stage: Stage, rest: Summary, program: Program, entry: { readonly id: EntryPointId; readonly span: Span }): Summary {
  if (stage.kind !== "function") return summarize(standIn(entry.id, stageSteps(stage), entry.span), program, rest);
  const fn = program.functions.get(stage.instance);
  if (!fn)
    return summarize(
      standIn(
        entry.id,
        [
          { kind: "blind", spot: spotOf(stage, "unresolved-entry", stage.instance) },
          { kind: "pass", span: stage.span },
        ],
        stage.span,
      ),
      program,
      rest,
    );
  switch (stage.role) {
    case "onion":
    case "last":
      return goOnWhereItPasses(stage, fn, rest, program);
    case "gate":
      return goOnIf(fn, rest, program, openingOfGate);
    case "before":
      return goOnIf(fn, rest, program, openingOfHook);
  }
}

/** The rest runs where the function passes. One that never does, as far as we see, may pass where we cannot see. */
function goOnWhereItPasses(stage: FunctionStage, fn: LinkedFunction, rest: Summary, program: Program): Summary {
  const alone = program.summaryOf(fn.id);
  if (rest === nobody) return alone;
  if (alone.passes) return summarize(fn, isPassedBelow(fn.body, program) ? inChain(program, rest) : program, rest);
  const spot = { ...spotOf(stage, "opaque-guard", fn.name), origin: name<"Origin">(fn.function) };
  return goOnIf(fn, rest, program, ({ books, denial }) => ({ runs: denial ? null : overlook(books, [spot]), stops: true }));
}

function spotOf({ span }: FunctionStage, reason: BlindSpot["reason"], what: string): BlindSpot {
  return { span, reason, what };
}

/** Whether a function that is called here passes. Where none does, all that is asked of other functions is the same in every chain. */
function isPassedBelow(step: LinkedStep, program: Program): boolean {
  const call = step.kind === "call" ? program.calls.get(step.call) : undefined;
  const called = call ? [...call.callees, ...call.callbacks.map(({ instance }) => instance)] : [];
  return called.some((id) => program.summaryOf(id).passes) || stepsIn(step).some((inner) => isPassedBelow(inner, program));
}

/** A function that passes for its caller is summarized anew for each chain; one in a circle with itself passes to nobody the second time. */
function inChain(program: Program, rest: Summary): Program {
  const own = new Map<InstanceId, Summary>();
  const within: Program = { ...program, memory: emptyMemory(), summaryOf: (id) => own.get(id) ?? summarizeHere(id) };
  const summarizeHere = (id: InstanceId): Summary => {
    const alone = program.summaryOf(id);
    const fn = program.functions.get(id);
    if (!alone.passes || !fn) return alone;
    own.set(id, alone);
    // Spread: it is worked out whole, while the second time still passes to nobody.
    own.set(id, { ...summarize(fn, within, rest) });
    return own.get(id) ?? alone;
  };
  return within;
}

// ---- stages that are no functions ---------------------------------------------

function standIn(id: EntryPointId, steps: readonly LinkedStep[], span: Span): LinkedFunction {
  return { id: name<"InstanceId">(id), function: name<"FunctionId">(id), name: id, span, async: true, parameters: [], body: { kind: "sequence", steps } };
}

function stageSteps(stage: Exclude<Stage, FunctionStage>): readonly LinkedStep[] {
  const now = { promise: false, settled: "now", call: name<"CallId">("") } as const;
  switch (stage.kind) {
    case "guard":
      return [
        { kind: "guard", evidence: stage.evidence, ...now },
        { kind: "pass", span: stage.evidence.span },
      ];
    case "near-guard":
      return [
        { kind: "near-guard", miss: stage.miss },
        { kind: "pass", span: stage.miss.evidence.span },
      ];
    case "audit":
      return [
        { kind: "audit", evidence: stage.evidence, ...now },
        { kind: "pass", span: stage.evidence.span },
      ];
    case "blind":
      return [
        { kind: "blind", spot: stage.spot },
        { kind: "pass", span: stage.spot.span },
      ];
  }
}

// ---- stages that run first, and let the rest run ------------------------------

/** Under which books an answer lets the rest run; null: not at all. And whether it may end the way. */
type Opening = (answer: Answer, fn: LinkedFunction, program: Program) => { readonly runs: Books | null; readonly stops: boolean };

/** A gate: the rest runs only under what a truthy answer proves. */
const openingOfGate: Opening = ({ value, books }, fn, program) => {
  const ask = { program, span: fn.span, denied: null, depth: 0 };
  const proof = prove(value, truthy, ask);
  const runs = proof && asDecorator(hold(miss(books, proof.missed.values()), proof.held.values()));
  return { runs, stops: prove(value, falsy, ask) !== null };
};

function asDecorator(books: Books): Books {
  const held = Array.from(books.held.values(), (evidence): GuardEvidence => ({ ...evidence, form: evidence.form === "either" ? "either" : "decorator" }));
  return { ...books, held: new Map(held.map((evidence) => [evidenceKey(evidence), evidence])) };
}

/** A hook: a refusal ends the way; any other answer goes on. */
const openingOfHook: Opening = ({ books, denial }) => ({ runs: denial ? null : books, stops: denial !== null });

function goOnIf(fn: LinkedFunction, rest: Summary, program: Program, opening: Opening): Summary {
  const first = program.summaryOf(fn.id);
  const frame = openFrame(fn, program, rest);
  const opened = first.answers.map((answer) => ({ answer, ...opening(answer, fn, program) }));
  const before = enter(first, null, null, emptyBooks, frame);
  const passed = opened.reduce<Reached>((so, { runs }) => meet(so, runs, onOneBranch), null);
  const after = passed ? enter(rest, null, null, passed, frame) : nowhere;
  const refused = opened.filter(({ stops }) => stops).map(({ answer }): Answer => ({ ...answer, denial: answer.denial ?? stopped(fn) }));
  return summaryOf({ ...after, returned: joinAnswers([], refused), thrown: meet(before.thrown, after.thrown, null) }, frame);
}

function stopped({ span }: LinkedFunction): Denial {
  return { says: "forbidden", span };
}
