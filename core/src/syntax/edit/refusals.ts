// How a file says no: learned from the tests in it that leave with a refusal.
import { ts } from "ts-morph";
import { boundNames, freeNames } from "./free-names.js";
import { type FunctionNode, functionAround, type OpenText, startOf, textOf } from "./open-text.js";

const refusing = /\b403\b|forbid|unauthori[sz]ed|not allowed|denied|no permission/i;

/** A statement that leaves, as this function would write it; null: no other in the file does so with what this one has. */
export function refusalLike(open: OpenText, here: FunctionNode): string | null {
  const all = refusalsIn(open);
  // Functions that are called alike refuse alike: a check of its own throws where a route answers.
  const alike = all.filter(({ around }) => around.parameters.length === here.parameters.length);
  const texts = (alike.length > 0 ? alike : all).flatMap(({ leave, around }) => rewritten(open, leave, around, here) ?? []);
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number] | null>((best, one) => (best === null || one[1] > best[1] ? one : best), null)?.[0] ?? null;
}

interface Refusal {
  readonly leave: ts.Statement;
  readonly around: FunctionNode;
}
function refusalsIn(open: OpenText): readonly Refusal[] {
  const found: Refusal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node)) found.push(...refusalOf(open, node));
    ts.forEachChild(node, visit);
  };
  visit(open.source);
  return found;
}
function refusalOf(open: OpenText, node: ts.IfStatement): readonly Refusal[] {
  const { thenStatement } = node;
  const [only, another] = ts.isBlock(thenStatement) ? thenStatement.statements : [thenStatement];
  const around = functionAround(node);
  const leaves = only && !another && (ts.isThrowStatement(only) || (ts.isReturnStatement(only) && only.expression));
  return leaves && around && refusing.test(textOf(open, only)) ? [{ leave: only, around }] : [];
}

/** Parameters by their place, other names of the function not at all. */
function rewritten(open: OpenText, leave: ts.Statement, around: FunctionNode, here: FunctionNode): string | null {
  const base = startOf(open, leave);
  const inner = boundNames(around);
  const changes: { readonly at: number; readonly length: number; readonly text: string }[] = [];
  for (const { name, node } of freeNames(leave)) {
    if (!inner.includes(name)) continue;
    const index = around.parameters.findIndex((one) => ts.isIdentifier(one.name) && one.name.text === name);
    const there = here.parameters[index]?.name;
    if (index < 0 || !there || !ts.isIdentifier(there)) return null;
    changes.push({ at: startOf(open, node) - base, length: name.length, text: there.text });
  }
  return changes
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, length, text: put }) => text.slice(0, at) + put + text.slice(at + length), textOf(open, leave));
}

/** Whether single statements stand in braces here. */
export function prefersBlocks({ source }: OpenText): boolean {
  let balance = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node)) balance += ts.isBlock(node.thenStatement) ? 1 : -1;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return balance > 0;
}
