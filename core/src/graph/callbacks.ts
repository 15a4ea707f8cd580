// Functions handed to a library or to the language: whether they run once, perhaps, or later.
import type { LinkedCall } from "../model/graph.js";
import { factsOf, functionOf, type Instance, instantiate, type Linking, outerOf, type ReadCall } from "./linking.js";
import { metadataFor } from "./metadata-keys.js";
import type { ResolvedFunction } from "./resolve/resolved.js";
import { promisesIn } from "./steps.js";
import { termOf } from "./terms.js";

type Runs = LinkedCall["callbacks"][number]["runs"];

/** Of promises: the callback runs when the promise is settled, once. */
const once = new Set(["then", "finally", "run", "runInContext", "startActiveSpan", "runWithContext", "withSpan"]);
/** Of these, what the function answers is not the answer of the call. */
const forItself = new Set(["then", "finally", "catch"]);
const later = new Set([
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "nextTick",
  "after",
  "unstable_after",
  "on",
  "once",
  "addListener",
  "addEventListener",
]);

export function linkCallbacks(linking: Linking, instance: Instance, read: ReadCall): LinkedCall["callbacks"] {
  return read.call.arguments.flatMap((argument, at) => {
    const told = read.callbacks.find((one) => one.callback === at)?.runs;
    if (told === "elsewhere") return [];
    const values = handedOver(linking, instance, argument);
    const runs = told ?? (isRescue(linking, instance, read) ? "once" : runsByName(read.name));
    const whole = factsOf(linking, instance.file).expressions[argument]?.kind !== "record";
    const answers = whole && runs === "once" && (told !== undefined || answersByName(read.name));
    return values.map((fn) => ({
      instance: instantiate(linking, fn, {
        scope: fn.scope,
        pass: innerPass(linking, instance, fn),
        metadata: metadataFor(linking, fn, instance.metadata),
        outer: outerOf(linking, instance, fn),
      }).id,
      runs,
      answers,
    }));
  });
}

/** Functions, and methods of a record: `{ onSuccess() {} }`. */
function handedOver(linking: Linking, instance: Instance, argument: number): readonly ResolvedFunction[] {
  const facts = factsOf(linking, instance.file);
  const found = facts.expressions[argument];
  const sites = found?.kind === "record" ? found.entries.flatMap((entry) => (entry.kind === "field" ? [entry.value] : [])) : [argument];
  return sites.flatMap((expression) =>
    isCallable(facts.expressions[expression]?.kind)
      ? linking.resolver
          .valuesOf({ file: instance.file, expression, scope: instance.scope })
          .filter((one): one is ResolvedFunction => one.kind === "function" && functionOf(linking, one).body !== null)
      : [],
  );
}
function isCallable(kind: string | undefined): boolean {
  return kind === "function" || kind === "name" || kind === "member";
}

/** `.catch(rescue)` on a promise that is followed stands where that promise has failed. */
function isRescue(linking: Linking, instance: Instance, read: ReadCall): boolean {
  const callee = factsOf(linking, instance.file).expressions[read.call.callee];
  return callee?.kind === "member" && callee.name === "catch" && promisesIn(termOf(linking, instance, callee.of)).length > 0;
}

function answersByName(written: string): boolean {
  return !forItself.has(written.split(".").at(-1) ?? "");
}

function runsByName(written: string): Runs {
  const last = written.split(".").at(-1) ?? "";
  // `context.with(span, work)` of OpenTelemetry.
  if (once.has(last) || /(^|\.)context\.with$/.test(written)) return "once";
  return later.has(last) ? "later" : "maybe";
}

function innerPass(linking: Linking, instance: Instance, fn: ResolvedFunction): Instance["pass"] {
  return outerOf(linking, instance, fn) ? instance.pass : null;
}
