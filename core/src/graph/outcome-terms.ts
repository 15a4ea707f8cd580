// What a library of results makes and asks, as terms: a record that says by its tag what came of it.
import type { Call, ExpressionId } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import type { OutcomeMeaning } from "../packs/pack.js";
import { termOfValue } from "./evidence.js";
import { factsOf, type Instance, type Linking } from "./linking.js";
import { memberOf, nothing } from "./term-parts.js";

const tagged = "_tag";

export function ofOutcome(linking: Linking, instance: Instance, { callee }: Call, meaning: OutcomeMeaning, inner: (id: ExpressionId) => Term): Term {
  const tag: Term = { kind: "literal", value: meaning.tag };
  const given = termOfValue(linking, instance, meaning.of);
  if (meaning.shape === "makes") return { kind: "record", fields: { [tagged]: tag, [meaning.under]: given ?? nothing }, open: false, rest: [] };
  const found = factsOf(linking, instance.file).expressions[callee];
  const asked = given ?? (found?.kind === "member" ? inner(found.of) : nothing);
  return { kind: "equal", left: memberOf(asked, tagged), right: tag };
}
