// Facts as short texts, to compare by eye: expressions as they would be written, steps as "call f(x); choice(y){…}{…}".

import type { Binding, Expression, ExpressionId, FileFacts, FunctionFacts, Step, TypeId } from "../../../core/src/model/facts.js";
import { name } from "../../../core/src/model/names.js";
import { readFile } from "../../../core/src/syntax/read-file.js";
import { entry } from "../../../core/src/syntax/reader.js";

export function factsOf(text: string, path = "app.ts"): FileFacts {
  return readFile(name<"FilePath">(path), text, name<"Digest">("sha256:0"));
}

/** The steps of the body of `function f`, or of the file's own. */
export function stepsOf(text: string, of = "f", path = "app.ts"): string {
  const facts = factsOf(text, path);
  const { body } = functionCalled(facts, of);
  return body === null ? "none" : showStep(facts, body);
}
/** The steps of a body given without its function. */
export function bodyOf(body: string): string {
  return stepsOf(`async function* f(this: unknown) {\n${body}\n}`);
}
export function functionCalled(facts: FileFacts, called: string): FunctionFacts {
  const found = facts.functions.find((each) => each.name === called);
  if (!found) throw new Error(`No function ${called} among ${facts.functions.map((each) => each.name).join(", ")}.`);
  return found;
}
export function bindingCalled(facts: FileFacts, called: string): Binding {
  const found = facts.bindings.find((each) => each.name === called);
  if (!found) throw new Error(`No name ${called}.`);
  return found;
}
/** The variable of that name, its value shown. */
export function initialOf(text: string, called = "x"): string {
  const facts = factsOf(text);
  const binding = bindingCalled(facts, called);
  return binding.kind === "variable" && binding.value !== null ? show(facts, binding.value) : "none";
}

export function showStep(facts: FileFacts, step: Step): string {
  switch (step.kind) {
    case "sequence":
      return step.steps.map((each) => showStep(facts, each)).join("; ");
    case "choice":
      return `choice(${show(facts, step.test)}){${showStep(facts, step.then)}}{${showStep(facts, step.otherwise)}}`;
    case "fork":
      return `fork${step.arms.map((arm) => `{${showStep(facts, arm)}}`).join("")}`;
    case "loop":
      return `loop{${showStep(facts, step.body)}}`;
    case "landing":
      return `landing${step.label === null ? "" : `(${shortLabel(step.label)})`}{${showStep(facts, step.body)}}`;
    case "attempt": {
      const rescue = step.rescue === null ? "" : ` rescue{${showStep(facts, step.rescue)}}`;
      return `attempt{${showStep(facts, step.body)}}${rescue}${step.ensure === null ? "" : ` ensure{${showStep(facts, step.ensure)}}`}`;
    }
    case "leave":
      return [step.how, step.label === null ? "" : shortLabel(step.label), step.value === null ? "" : show(facts, step.value)].filter(Boolean).join(" ");
    case "call":
      return `${step.use === "dropped" ? "call" : step.use} ${show(facts, step.call)}`;
    case "await":
      return `await ${show(facts, step.of)}`;
    case "assign":
      return `assign ${show(facts, step.target)} = ${show(facts, step.value)}`;
    case "blind":
      return `blind ${step.reason}`;
  }
}

/** A label that no one wrote is named for its place. */
function shortLabel(label: string): string {
  return label.replace(/^@\d+/, "@");
}

export function show(facts: FileFacts, id: ExpressionId): string {
  const expression = entry(facts.expressions, id);
  const all = (ids: readonly ExpressionId[]): string => ids.map((each) => show(facts, each)).join(", ");
  switch (expression.kind) {
    case "name":
      return entry(facts.bindings, expression.binding).name;
    case "global":
      return `%${expression.name}`;
    case "member":
      return `${show(facts, expression.of)}${expression.optional ? "?." : "."}${expression.name}`;
    case "element":
      return `${show(facts, expression.of)}${expression.optional ? "?." : ""}[${show(facts, expression.key)}]`;
    case "call":
      return `${expression.form === "new" ? "new " : ""}${show(facts, expression.callee)}${expression.form === "tag" ? all(expression.arguments) : `(${all(expression.arguments)})`}`;
    case "literal":
      return JSON.stringify(expression.value);
    case "template":
      return `\`${expression.texts.map((text, index) => text + (index < expression.holes.length ? `\${${show(facts, expression.holes[index] ?? 0)}}` : "")).join("")}\``;
    case "record":
      return `{${expression.entries.map((each) => (each.kind === "spread" ? `...${show(facts, each.of)}` : `${each.kind === "getter" ? "get " : ""}${each.name}: ${show(facts, each.value)}`)).join(", ")}}`;
    case "list":
      return `[${all(expression.items)}]`;
    case "other":
      return `other(${all(expression.parts)})`;
    case "function":
      return `<${entry(facts.functions, expression.function).name}>`;
    case "class":
      return `<class ${entry(facts.classes, expression.class).name}>`;
    case "this":
      return expression.of === null
        ? "this"
        : expression.of.kind === "record"
          ? "this{}"
          : `this ${entry(facts.classes, expression.of.class).name}${expression.of.static ? "!" : ""}`;
    case "super":
      return "super";
    case "nothing":
      return "nothing";
    case "import":
      return `${expression.required ? "require" : "import"}(${expression.specifier ?? "?"})`;
    default:
      return showOperator(facts, expression);
  }
}
type Operator = Extract<Expression, { kind: "await" | "spread" | "not" | "and" | "or" | "nullish" | "ternary" | "compare" | "assign" | "cast" | "item" }>;
function showOperator(facts: FileFacts, expression: Operator): string {
  switch (expression.kind) {
    case "and":
    case "or":
    case "nullish":
      return `(${show(facts, expression.left)} ${expression.kind} ${show(facts, expression.right)})`;
    case "compare":
      return `(${show(facts, expression.left)} ${expression.operator} ${show(facts, expression.right)})`;
    case "ternary":
      return `(${show(facts, expression.test)} ? ${show(facts, expression.then)} : ${show(facts, expression.otherwise)})`;
    case "assign":
      return `(${show(facts, expression.target)} = ${show(facts, expression.value)})`;
    case "cast":
      return `(${show(facts, expression.of)} as ${showType(facts, expression.type)})`;
    default:
      return `${expression.kind} ${show(facts, expression.of)}`;
  }
}

export function showType(facts: FileFacts, id: TypeId | null): string {
  if (id === null) return "none";
  const type = entry(facts.types, id);
  const all = (ids: readonly TypeId[], between: string): string => ids.map((each) => showType(facts, each)).join(between);
  const given = (ids: readonly TypeId[]): string => (ids.length === 0 ? "" : `<${all(ids, ", ")}>`);
  switch (type.kind) {
    case "reference":
      return [entry(facts.bindings, type.binding).name, ...type.path].join(".") + given(type.arguments);
    case "global":
      return `%${type.name}${given(type.arguments)}`;
    case "shape":
      return `{${Object.keys(entry(facts.shapes, type.shape).members).join(", ")}}`;
    case "function":
      return `${type.constructs ? "new " : ""}(${type.signature.parameters.map((each) => showType(facts, each)).join(", ")}) => ${showType(facts, type.signature.returns)}`;
    case "union":
      return all(type.of, " | ");
    case "intersection":
      return all(type.of, " & ");
    case "array":
      return `${showType(facts, type.of)}[]`;
    case "tuple":
      return `[${all(type.items, ", ")}]`;
    case "typeof":
      return `typeof ${show(facts, type.value)}`;
    case "indexed":
      return `${showType(facts, type.of)}[${showType(facts, type.key)}]`;
    case "keyof":
      return `keyof ${showType(facts, type.of)}`;
    case "import":
      return `${type.typeof ? "typeof " : ""}import(${type.specifier}).${type.path.join(".")}${given(type.arguments)}`;
    case "this":
      return `this ${entry(facts.classes, type.class).name}`;
    case "mapped":
      return `{[${entry(facts.bindings, type.parameter).name} in ${showType(facts, type.over)}]: ${showType(facts, type.to)}}`;
    case "conditional":
      return `? ${showType(facts, type.then)} : ${showType(facts, type.otherwise)}`;
    case "literal":
      return JSON.stringify(type.value);
    case "unknown":
      return "unknown";
  }
}
