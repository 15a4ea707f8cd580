// Results as a library makes them, `ok(value)` and `err(why)`, and what is asked of them: `result.isErr()`.
import type { Call, ExpressionId } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import { factsOf, type Instance, type Linking, type ReadCall } from "./linking.js";
import { memberOf, negate, nothing } from "./term-parts.js";

const making = /^neverthrow#(ok|err)(Async)?$/;

/** Limit: results that a library has changed in between (`result.map(f)`), and those of other libraries. Their own functions are followed where they are own. */
export function ofResult(linking: Linking, instance: Instance, call: Call, read: ReadCall, inner: (id: ExpressionId | undefined) => Term): Term | null {
  const [first] = call.arguments;
  for (const { origin } of read.origins) {
    const [, made] = making.exec(origin) ?? [];
    if (made === "ok") return resultOf("value", inner(first));
    // Whatever is wrong, something is.
    if (made === "err") return resultOf("error", { kind: "object", mentions: [inner(first)], classes: [] });
  }
  const callee = factsOf(linking, instance.file).expressions[call.callee];
  if (callee?.kind !== "member" || call.arguments.length > 0 || (callee.name !== "isErr" && callee.name !== "isOk")) return null;
  const of = inner(callee.of);
  if (!isOwnResult(linking, of)) return null;
  const isOk: Term = { kind: "equal", left: memberOf(of, "error"), right: nothing };
  return callee.name === "isOk" ? isOk : negate(isOk);
}

function resultOf(field: "value" | "error", value: Term): Term {
  return { kind: "record", fields: { [field]: value }, open: false, rest: [] };
}

/** What own functions hand back; what a library answers is judged by the question's own name. */
function isOwnResult(linking: Linking, of: Term): boolean {
  switch (of.kind) {
    case "record":
      return true;
    case "answer":
      return (linking.reads.get(of.call)?.callees.functions.length ?? 0) > 0;
    case "either":
      return isOwnResult(linking, of.then) && isOwnResult(linking, of.otherwise);
    default:
      return false;
  }
}
