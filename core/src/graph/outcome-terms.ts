// What a library of results makes and asks, as terms: a record that says by its tag what came of it.
import type { Call, ExpressionId } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import type { OutcomeMeaning } from "../packs/pack.js";
import { factsOf, type Instance, type Linking } from "./linking.js";
import { memberOf, nothing, unknown } from "./term-parts.js";

type TermAt = (instance: Instance, expression: ExpressionId) => Term;

const tagged = "_tag";

export function ofOutcome(linking: Linking, instance: Instance, { callee }: Call, meaning: OutcomeMeaning, termAt: TermAt): Term {
  const tag: Term = { kind: "literal", value: meaning.tag };
  const site = meaning.of && linking.views.behind(meaning.of).site;
  const given = meaning.of && (site ? termAt({ ...instance, file: site.file, scope: site.scope }, site.expression) : unknown([]));
  if (meaning.shape === "makes") return { kind: "record", fields: { [tagged]: tag, [meaning.under]: given ?? nothing }, open: false, rest: [] };
  const found = factsOf(linking, instance.file).expressions[callee];
  const asked = given ?? (found?.kind === "member" ? termAt(instance, found.of) : nothing);
  return { kind: "equal", left: memberOf(asked, tagged), right: tag };
}
