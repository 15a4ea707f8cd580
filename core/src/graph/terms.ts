// What an expression says, symbolically: the language in which conditions, answers, permissions and keys are compared.
import type { Binding, Expression, ExpressionId } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import { name } from "../model/names.js";
import { termOfCall } from "./call-terms.js";
import { handedOver } from "./callback-terms.js";
import { isChanged } from "./changes.js";
import { constantOf } from "./constants.js";
import { optionAt } from "./handed-options.js";
import { handedTo } from "./handed-words.js";
import { ofInstance } from "./lineage.js";
import { enclosing, factsOf, functionIdOf, type Instance, type Linking } from "./linking.js";
import { isNamedRecord } from "./named-records.js";
import { methodAround, namedBy } from "./named-terms.js";
import { isWrittenOut, optionsIn } from "./options.js";
import { isSo } from "./quantified.js";
import { readFrom } from "./read-fields.js";
import { keyAt, termsIn } from "./remembered-terms.js";
import { pathAt } from "./request-paths.js";
import type { Site } from "./resolve/resolved.js";
import { isWrittenInto } from "./resolve/writes.js";
import { itemOfRest } from "./rest-arguments.js";
import { saidByRoute, wordAt } from "./route-words.js";
import { settingIn } from "./settings-in-fields.js";
import { along, memberOf, negate, no, nothing, settled, someObject, unknown } from "./term-parts.js";
import { ofBearableSize } from "./term-size.js";
import { writtenOver, writtenThrough } from "./written-over.js";
import { ofComparison, ofElement, ofRecord, ofTemplate } from "./written-terms.js";

// Limit: what is nested deeper than 40 expressions says nothing. No condition of the measured servers comes near.
const deepest = 40;

export function termOf(linking: Linking, instance: Instance, expression: ExpressionId, depth = 0): Term {
  const remembered = termsIn(linking, instance);
  const known = remembered.get(expression) ?? remembered.get(keyAt(expression, depth, deepest));
  if (known || depth > deepest) return known ? linking.recall.use(known) : unknown([]);
  const term = linking.recall.evaluate(() => ofBearableSize(ofExpression(linking, instance, expression, depth + 1)));
  // What was read deep inside something else may have been cut; read by itself it says more. So it is remembered for that depth alone.
  remembered.set(depth < deepest / 4 ? expression : keyAt(expression, depth, deepest), term);
  return linking.recall.use(term);
}

function ofExpression(linking: Linking, instance: Instance, expression: ExpressionId, depth: number): Term {
  const found = factsOf(linking, instance.file).expressions[expression];
  if (!found) return unknown([]);
  const inner = (id: ExpressionId): Term => termOf(linking, instance, id, depth);
  switch (found.kind) {
    case "name":
      return ofName(linking, instance, expression, found.binding, depth);
    case "global":
      return { kind: "named", origin: name<"Origin">(`global#${found.name}`) };
    case "this":
    case "super":
      return { kind: "self", of: methodAround(linking, instance) };
    case "member":
      return ofMember(linking, instance, expression, found, readFrom(factsOf(linking, instance.file), found, inner(found.of)), depth);
    case "element":
      return ofItemAt(linking, instance, found, inner(found.key)) ?? ofElement(inner(found.of), inner(found.key));
    case "call":
      return termOfCall(linking, instance, expression, found, (at, id) => termOf(linking, at, id, depth));
    case "await":
      return settled(inner(found.of));
    case "literal":
      return { kind: "literal", value: found.value };
    case "nothing":
      return nothing;
    case "template":
      return ofTemplate(found.texts, found.holes.map(inner));
    case "record":
      return ofRecord(found.entries, writtenOver(linking, instance.file, expression), inner);
    case "list":
      return { kind: "list", items: found.items.map(inner), open: isOpenList(linking, instance, expression, found.items) };
    case "function":
    case "class":
      return someObject;
    case "not":
      return negate(inner(found.of));
    case "and":
      return { kind: "all", of: [inner(found.left), inner(found.right)] };
    case "or":
      return { kind: "any", of: [inner(found.left), inner(found.right)] };
    case "nullish":
      return { kind: "either", test: negate({ kind: "equal", left: inner(found.left), right: no }), then: inner(found.left), otherwise: inner(found.right) };
    case "ternary":
      return ofTernary(found, inner);
    case "compare":
      return found.operator === "instance-of"
        ? ofInstance(linking, instance, inner(found.left), found.right)
        : ofComparison(found.operator, inner(found.left), inner(found.right));
    case "assign":
      return inner(found.value);
    case "cast":
    case "spread":
      return inner(found.of);
    case "item":
      return memberOf(inner(found.of), "*");
    case "import":
      return someObject;
    case "other":
      return unknown(found.parts.map(inner));
  }
}

/** `args[1]` */
function ofItemAt(linking: Linking, instance: Instance, { of }: Extract<Expression, { readonly kind: "element" }>, key: Term): Term | null {
  return key.kind === "literal" && typeof key.value === "number" ? itemOfRest(linking, instance, of, key.value) : null;
}

/** A test of constants leaves one arm. */
function ofTernary({ test, then, otherwise }: Extract<Expression, { readonly kind: "ternary" }>, inner: (id: ExpressionId) => Term): Term {
  const asked = inner(test);
  const is = isSo(asked);
  if (is !== null) return inner(is ? then : otherwise);
  return { kind: "either", test: asked, then: inner(then), otherwise: inner(otherwise) };
}

type Member = Extract<Expression, { readonly kind: "member" }>;

/** What a named record lacks when it is written may be put into it later, here or by whoever it is handed to: `const state = { user: null }`. */
function ofMember(linking: Linking, instance: Instance, expression: ExpressionId, { of, name: field }: Member, term: Term, depth: number): Term {
  const termAt = (site: Site): Term => termOf(linking, elsewhere(instance, site), site.expression);
  const option = pathAt(linking, instance, expression) ?? optionAt(linking, instance, of, field, termAt) ?? wordAt(linking, instance, of, field, termAt);
  if (option) return option;
  const setting = term.kind === "member" ? settingIn(linking, instance, of, term.name) : null;
  const constant = setting ?? constantOf(linking, instance, expression) ?? term;
  const lacks = constant.kind === "nothing" || (constant.kind === "literal" && !constant.value);
  if (constant.kind === "literal" && isChanged(linking, instance, of, field)) return unknown([]);
  if (constant.kind === "member") return ofWritten(linking, instance, of, constant, depth + deepest / 4);
  return lacks && isNamedRecord(linking, instance, of) ? unknown([]) : constant;
}

/** What it was, or what is written there. What is written is often made of what it was: `page.next = page.next + 1`. */
function ofWritten(linking: Linking, instance: Instance, of: ExpressionId, was: Extract<Term, { readonly kind: "member" }>, depth: number): Term {
  const written = writtenThrough(linking, instance.file, of, was.name);
  if (written === undefined) return was;
  if (written === null) return unknown([]);
  return written.reduce<Term>((otherwise, value) => ({ kind: "either", test: unknown([]), then: termOf(linking, instance, value, depth), otherwise }), was);
}

function isOpenList(linking: Linking, { file }: Instance, list: ExpressionId, items: readonly ExpressionId[]): boolean {
  const { expressions } = factsOf(linking, file);
  return items.some((item) => expressions[item]?.kind === "spread") || writtenOver(linking, file, list).size > 0;
}

// ---- names ------------------------------------------------------------------

function ofName(linking: Linking, instance: Instance, expression: ExpressionId, id: number, depth: number): Term {
  const facts = factsOf(linking, instance.file);
  const binding = facts.bindings[id];
  switch (binding?.kind) {
    case "parameter":
      return ofParameter(linking, instance, expression, binding, id);
    case "variable":
      return ofVariable(linking, instance, expression, binding, depth);
    case undefined:
      return unknown([]);
    default:
      return constantOf(linking, instance, expression) ?? namedBy(linking, instance, expression) ?? unknown([]);
  }
}

type Parameter = Extract<Binding, { readonly kind: "parameter" }>;

function ofParameter(linking: Linking, instance: Instance, expression: ExpressionId, binding: Parameter, id: number): Term {
  if (binding.assigned.length) return unknown([]);
  if (binding.rest && !binding.path.length) return ofRest(linking, instance, binding);
  const bound = !isWrittenInto(factsOf(linking, instance.file), id) && instance.scope?.bound.has(`${instance.file}#${binding.function}:${binding.index}`);
  const constant = bound ? (constantOf(linking, instance, expression) ?? writtenOut(linking, instance, binding)) : null;
  if (constant) return constant;
  const [first, ...rest] = binding.path;
  const said =
    first === undefined ? null : saidByRoute(linking, instance, binding, first, (site) => termOf(linking, elsewhere(instance, site), site.expression));
  if (said) return along(said, rest);
  const word = handedTo(linking, instance, expression, binding);
  if (word) return along(word, binding.path);
  const told = binding.path.length > 0 ? pathAt(linking, instance, expression) : null;
  if (told) return told;
  const handed = handedOver(linking, instance, binding);
  return along(handed ?? parameterOf(linking, instance, binding), binding.path);
}

function elsewhere(instance: Instance, { file, scope }: Site): Instance {
  return { ...instance, file, scope, outer: null };
}

/** What the call of the factory gave, where that is written out: a list of roles, an option; or the default where it left it out. */
function writtenOut(linking: Linking, instance: Instance, binding: Parameter): Term | null {
  const site = instance.scope?.bound.get(`${instance.file}#${binding.function}:${binding.index}`);
  if (!site) return null;
  const given = along(termOf(linking, elsewhere(instance, site), site.expression), binding.path);
  const term = given.kind === "nothing" && binding.inner !== null ? termOf(linking, instance, binding.inner) : given;
  return isWrittenOut(term) ? term : optionsIn(term, along(parameterOf(linking, instance, binding), binding.path));
}

function parameterOf(linking: Linking, instance: Instance, binding: Parameter): Term {
  return { kind: "parameter", of: functionIdOf(factsOf(linking, instance.file), binding.function), index: binding.index };
}

/** `...roles`: what the call of the factory gave, one by one. */
function ofRest(linking: Linking, instance: Instance, binding: Parameter): Term {
  const items: Term[] = [];
  for (let index = binding.index; ; index++) {
    const site = instance.scope?.bound.get(`${instance.file}#${binding.function}:${index}`);
    if (!site) break;
    items.push(termOf(linking, elsewhere(instance, site), site.expression));
  }
  return items.length ? { kind: "list", items, open: false } : parameterOf(linking, instance, binding);
}

function ofVariable(
  linking: Linking,
  instance: Instance,
  expression: ExpressionId,
  binding: Extract<Binding, { readonly kind: "variable" }>,
  depth: number,
): Term {
  const of = enclosing(instance, binding.function);
  const values = [...(binding.value === null ? [] : [binding.value]), ...binding.assigned];
  if (values.length !== 1 || binding.value === null) return oneOf(linking, of, binding, values, depth + 4);
  const constant = constantOf(linking, instance, expression);
  if (constant) return constant;
  if (binding.function === 0 && !isPlain(linking, instance, binding.value)) return namedBy(linking, instance, expression) ?? unknown([]);
  const [first, ...rest] = binding.path;
  const item = typeof first === "number" ? itemOfRest(linking, of, binding.value, first) : null;
  const written = item ? along(item, rest) : along(termOf(linking, of, binding.value, depth), binding.path);
  const term = written.kind === "list" && isChanged(linking, instance, expression, null) ? { ...written, open: true } : written;
  return binding.default === null
    ? term
    : { kind: "either", test: negate({ kind: "equal", left: term, right: nothing }), then: term, otherwise: termOf(linking, of, binding.default, depth) };
}
const mostValues = 4;
/** A name that is assigned again stands for any of its values, and for nothing until the first. */
function oneOf(
  linking: Linking,
  of: Instance,
  { value, path }: Extract<Binding, { readonly kind: "variable" }>,
  values: readonly ExpressionId[],
  depth: number,
): Term {
  const terms = values.map((one) => along(termOf(linking, of, one, depth), path));
  if (terms.length > mostValues || !terms.length) return unknown(terms);
  const all = value === null ? [nothing, ...terms] : terms;
  return all.reduce((otherwise, then) => ({ kind: "either", test: unknown([]), then, otherwise }));
}

/** Of the file's own body: a written-out value stays what it is; what a call made there goes by its name. */
function isPlain(linking: Linking, instance: Instance, value: ExpressionId): boolean {
  const kind = factsOf(linking, instance.file).expressions[value]?.kind;
  return kind === "record" || kind === "list" || kind === "literal" || kind === "not" || kind === "compare";
}
