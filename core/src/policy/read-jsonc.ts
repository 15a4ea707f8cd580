// The text of a policy as a value, with the place of each part of it; and what is wrong with it as JSON with comments.
import { createScanner, findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { FilePath, Span } from "../model/names.js";
import type { Problem } from "../model/report.js";
import { openPlaces } from "./places.js";
import { policyProblem } from "./policy-problem.js";

export type DataPath = readonly (string | number)[];
export interface Jsonc {
  /** null where the text is no JSON: the problems say why. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The part at this path; what holds it, where there is none. */
  readonly placeOf: (path: DataPath) => Span;
  /** The key that names this part. */
  readonly keyPlaceOf: (path: DataPath) => Span;
  /** undefined: there is no such part. */
  readonly partAt: (path: DataPath) => unknown;
}

/** Far deeper than any policy; readers of JSON call themselves for each level. */
const deepest = 100;

export function readJsonc(written: string, file: FilePath): Jsonc {
  // A byte order mark is no part of the text, and some editors write one.
  const text = written.replace(/^\uFEFF/, "");
  const spanOf = openPlaces(text, file);
  if (depthOf(text) > deepest) {
    return unreadable(policyProblem(spanOf(0, 1), "The policy is nested too deeply to be one.", `Keep it below ${deepest} levels.`), spanOf(0, 1));
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const spanOfNode = (node: Node | undefined): Span => spanOf(node?.offset ?? 0, node?.length ?? 1);
  const nodeAt = (path: DataPath) => root && findNodeAtLocation(root, [...path]);
  const known = (path: DataPath): Node | undefined => nodeAt(path) ?? (path.length > 0 ? known(path.slice(0, -1)) : root);
  return {
    value: root && errors.length === 0 ? getNodeValue(root) : null,
    problems: [...errors.map((error) => syntaxProblem(error, spanOf)), ...(root ? keysOf(root).flatMap((keys) => keyProblems(keys, spanOfNode)) : [])],
    placeOf: (path) => spanOfNode(known(path)),
    keyPlaceOf: (path) => spanOfNode(nodeAt(path)?.parent?.children?.[0] ?? known(path)),
    partAt: (path) => {
      const node = nodeAt(path);
      return node && getNodeValue(node);
    },
  };
}

function unreadable(problem: Problem, span: Span): Jsonc {
  return { value: null, problems: [problem], placeOf: () => span, keyPlaceOf: () => span, partAt: () => undefined };
}

function depthOf(text: string): number {
  const scanner = createScanner(text, true);
  let depth = 0;
  let most = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const sign = text.charAt(scanner.getTokenOffset());
    if (sign === "{" || sign === "[") depth++;
    if (sign === "}" || sign === "]") depth--;
    most = Math.max(most, depth);
  }
  return most;
}

function syntaxProblem(error: ParseError, spanOf: (offset: number, length: number) => Span): Problem {
  const words = printParseErrorCode(error.error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  const span = spanOf(error.offset, error.length);
  return policyProblem(
    span,
    `The policy is no JSON at line ${span.start.line}, column ${span.start.column}: ${words}.`,
    "Mend the text there. Comments and trailing commas are allowed.",
  );
}

/** The keys of each object in the text. */
function keysOf(node: Node): Node[][] {
  const children = node.children ?? [];
  const own = node.type === "object" ? [children.flatMap((property) => property.children?.slice(0, 1) ?? [])] : [];
  return [...own, ...children.flatMap(keysOf)];
}

function keyProblems(keys: readonly Node[], spanOfNode: (node: Node) => Span): Problem[] {
  const first = new Map<unknown, Node>();
  return keys.flatMap((key) => {
    // JSON has no such notion, but the objects that hold the answer do.
    if (key.value === "__proto__") return [policyProblem(spanOfNode(key), `"__proto__" cannot be a name.`, "Choose another one.")];
    const earlier = first.get(key.value);
    first.set(key.value, earlier ?? key);
    if (!earlier) return [];
    const line = spanOfNode(earlier).start.line;
    return [policyProblem(spanOfNode(key), `"${key.value}" stands here for the second time; the first is in line ${line}.`, "Keep one of the two.")];
  });
}
