// The lists of a reader, closed: plain data.
import type { ClassFacts, ExpressionId, FileFacts, Range } from "../model/facts.js";
import type { Digest, FilePath } from "../model/names.js";
import { nothing } from "./lower/steps.js";
import { entry, type OpenClass, type OpenFunction, type Reader } from "./reader.js";

export function composeFacts(
  reader: Reader,
  path: FilePath,
  digest: Digest,
  directives: readonly string[],
  syntaxErrors: FileFacts["syntaxErrors"],
): FileFacts {
  return {
    path,
    digest,
    lineStarts: lineStartsOf(reader.text),
    directives,
    expressions: reader.expressions,
    types: reader.types,
    bindings: reader.bindings,
    functions: reader.functions,
    classes: reader.classes.map(closeClass),
    shapes: reader.shapes,
    contexts: reader.contexts,
    calls: inTextOrder(reader),
    exports: Object.fromEntries(reader.exports),
    stars: reader.stars,
    imports: [...reader.imports],
    augmentations: reader.augmentations,
    syntaxErrors,
  };
}
function closeClass(facts: OpenClass): ClassFacts {
  return { ...facts, members: Object.fromEntries(facts.members), statics: Object.fromEntries(facts.statics) };
}

/** By where they begin; of `a().b()`, the inner first. */
function inTextOrder({ calls, expressions }: Reader): readonly ExpressionId[] {
  const place = (id: ExpressionId): Range => {
    const call = entry(expressions, id);
    return call.kind === "call" ? call.at : [0, 0];
  };
  return calls.sort((left, right) => place(left)[0] - place(right)[0] || place(left)[1] - place(right)[1]);
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** Of a file that cannot be read: nothing but that. */
export function unreadableFacts(path: FilePath, text: string, digest: Digest, message: string): FileFacts {
  return {
    path,
    digest,
    lineStarts: lineStartsOf(text),
    directives: [],
    expressions: [],
    types: [],
    bindings: [],
    functions: [{ ...fileFunction(text), body: nothing }],
    classes: [],
    shapes: [],
    contexts: {},
    calls: [],
    exports: {},
    stars: [],
    imports: [],
    augmentations: [],
    syntaxErrors: [{ at: [0, 0], message }],
  };
}

/** Function 0: the body of the file. */
export function fileFunction(text: string): OpenFunction {
  return {
    name: "",
    at: [0, text.length],
    nameAt: [0, 0],
    form: "file",
    async: false,
    generator: false,
    parameters: [],
    typeParameters: [],
    thisType: null,
    returnType: null,
    asserts: false,
    returned: [],
    body: null,
    directives: [],
    decorators: [],
    parent: null,
    owner: null,
    expression: null,
  };
}
