// Statements of one function, written into another: what they lean on comes along, and parameters take the names that they have there.
import { ts } from "ts-morph";
import type { Range } from "../../model/facts.js";
import { boundNames, type FreeName, freeNames, isTopName } from "./free-names.js";
import type { FunctionNode, OpenText } from "./open-text.js";
import { rangeOf, startOf, textOf } from "./open-text.js";

export interface Copied {
  /** In order, as they read there, each from the first column on. */
  readonly texts: readonly string[];
  /** The index of the statement there that they belong behind; -1: before all. */
  readonly behind: number;
  /** Names of the top of their file. */
  readonly names: readonly string[];
  readonly awaits: boolean;
  /** Where they stand in their own file. */
  readonly from: readonly Range[];
  /** What they ask about is already there. */
  readonly isTied: boolean;
}
export interface Body {
  readonly open: OpenText;
  readonly node: FunctionNode;
  readonly statements: readonly ts.Statement[];
}

const mostStatements = 5;

export function bodyOf(open: OpenText, node: FunctionNode | null): Body | null {
  return node?.body && ts.isBlock(node.body) ? { open, node, statements: node.body.statements } : null;
}

/** null: something that they lean on is not there, or called otherwise. */
export function copyStatements(from: Body, first: ts.Statement, to: Body): Copied | null {
  const group = isPlain(first) ? groupOf(from, first) : null;
  if (!group || group.length > mostStatements) return null;
  const isThere = (own: ts.Statement): boolean => to.statements.some((one) => declaresLike(to, one, from, own));
  const needed = neededOf(group, first, isThere);
  const inner = new Set(needed.flatMap(boundNames));
  const outer = needed
    .filter((one) => !isThere(one))
    .flatMap(freeNames)
    .filter(({ name }) => !inner.has(name));
  const renamed = new Map<string, string>();
  for (const { name } of outer) {
    const there = nameThere(from, to, name, needed);
    if (there === null) return null;
    renamed.set(name, there);
  }
  const all = needed.map((statement) => ({ statement, text: rewritten(from, statement, renamed, needed) }));
  const placeThere = ({ statement, text }: Rewritten): number =>
    to.statements.findIndex((one) => textOf(to.open, one) === text || declaresLike(to, one, from, statement));
  const isKnown = (one: Rewritten): boolean => placeThere(one) >= 0;
  const missing = all.filter((one) => !isKnown(one));
  const taken = new Set([...to.node.parameters, ...to.statements].flatMap(boundNames));
  if (missing.length === 0 || missing.flatMap(({ statement }) => boundNames(statement)).some((name) => taken.has(name))) return null;
  return {
    texts: missing.map(({ text }) => text),
    behind: pastTests(to, Math.max(-1, prologueOf(to) - 1, ...all.map(placeThere))),
    from: missing.map(({ statement }) => rangeOf(from.open, statement)),
    names: [...new Set(outer.map(({ name }) => name).filter((name) => isTopName(from.open.source, name)))],
    isTied: all.some(isKnown),
    awaits: missing.some(({ statement }) => awaits(statement)),
  };
}

/** What a statement leans on that is there already brings nothing along. */
function neededOf(group: readonly ts.Statement[], first: ts.Statement, isThere: (one: ts.Statement) => boolean): readonly ts.Statement[] {
  const needed = new Set<ts.Statement>();
  for (const one of group.toReversed()) {
    const declared = boundNames(one);
    const isUsedBy = (other: ts.Statement): boolean => !isThere(other) && freeNames(other).some(({ name }) => declared.includes(name));
    if (one.pos >= first.pos || [...needed].some(isUsedBy)) needed.add(one);
  }
  return [...needed].reverse();
}

interface Rewritten {
  readonly statement: ts.Statement;
  readonly text: string;
}
/** The same name, for what the same function answers: `const page = await this.pages.find(…)`. */
function declaresLike(to: Body, there: ts.Statement, from: Body, own: ts.Statement): boolean {
  const [a, b] = [calledBy(there), calledBy(own)];
  return a !== null && b !== null && boundNames(there).join() === boundNames(own).join() && textOf(to.open, a) === textOf(from.open, b);
}
function calledBy(statement: ts.Statement): ts.Expression | null {
  const [only, another] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  const made = only?.initializer && ts.isAwaitExpression(only.initializer) ? only.initializer.expression : only?.initializer;
  return made && ts.isCallExpression(made) && !another ? made.expression : null;
}

/** What is known already may be tested right behind: that comes first. */
function pastTests({ statements }: Body, behind: number): number {
  const declared = statements.slice(0, behind + 1).flatMap(boundNames);
  const others = statements.slice(behind + 1);
  const end = others.findIndex((one) => !ts.isIfStatement(one) || !leaves(one.thenStatement) || !freeNames(one).some(({ name }) => declared.includes(name)));
  return behind + Math.max(0, end);
}

/** The statement, those above that declare what it uses, and the tests right behind it of what it declares. */
function groupOf({ statements, node }: Body, first: ts.Statement): readonly ts.Statement[] | null {
  const group = new Set([first]);
  const queue = [first];
  for (let at = queue.shift(); at; at = queue.shift()) {
    for (const { name } of freeNames(at)) {
      const owner = statements.find((one) => one !== at && boundNames(one).includes(name) && !ts.isIfStatement(one));
      if (!owner || group.has(owner)) continue;
      if (!ts.isVariableStatement(owner) || owner.pos > at.pos) return null;
      group.add(owner);
      queue.push(owner);
    }
  }
  const declared = boundNames(first);
  for (const next of statements.slice(statements.indexOf(first) + 1)) {
    if (!ts.isIfStatement(next) || !isPlain(next) || !freeNames(next).some(({ name }) => declared.includes(name))) break;
    const leansOn = freeNames(next).filter(({ name }) => boundNames(node).includes(name) && !node.parameters.flatMap(boundNames).includes(name));
    if (leansOn.some(({ name }) => ![...group].flatMap(boundNames).includes(name))) return null;
    group.add(next);
  }
  return [...group].sort((a, b) => a.pos - b.pos);
}
/** A call, what it answers, or a test that does nothing but leave. */
function isPlain(node: ts.Statement): boolean {
  if (ts.isIfStatement(node)) return !node.elseStatement && leavesOnly(node.thenStatement);
  return ts.isExpressionStatement(node) || ts.isVariableStatement(node);
}
function leavesOnly(node: ts.Statement): boolean {
  const all = ts.isBlock(node) ? node.statements : [node];
  return leaves(node) && all.slice(0, -1).every((one) => ts.isExpressionStatement(one) && all.length <= 3);
}
function leaves(node: ts.Statement): boolean {
  const last = ts.isBlock(node) ? node.statements.at(-1) : node;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** What a name of the one function is called in the other; null: it has none there. */
function nameThere(from: Body, to: Body, name: string, group: readonly ts.Statement[]): string | null {
  const own = from.node.parameters.find((one) => boundNames(one).includes(name));
  if (!own) return isTopName(from.open.source, name) || !boundNames(from.node).includes(name) ? name : null;
  if (!ts.isIdentifier(own.name)) return to.node.parameters.some((one) => ts.isObjectBindingPattern(one.name) && boundNames(one).includes(name)) ? name : null;
  const other = parameterLike(from, own, to);
  if (!other || !ts.isIdentifier(other.name)) return null;
  const there = other.name.text;
  // Of another type, it may lack what is asked of it.
  return typeOf(from, own) === typeOf(to, other) || membersOf(name, group).every((member) => mentionsMember(to, there, member)) ? there : null;
}

/** By its name, by its type, or, where nobody names types, by its place. */
function parameterLike(from: Body, own: ts.ParameterDeclaration, to: Body): ts.ParameterDeclaration | null {
  const all = to.node.parameters;
  const named = all.find((one) => textOf(to.open, one.name) === textOf(from.open, own.name));
  if (named) return named;
  const typed = all.filter((one) => one.type && typeOf(to, one) === typeOf(from, own));
  if (typed.length > 0) return typed.length === 1 ? (typed[0] ?? null) : null;
  const there = all[from.node.parameters.indexOf(own)];
  const isDecorated = [own, there].some((one) => one && (ts.getDecorators(one) ?? []).length > 0);
  return there && !isDecorated ? there : null;
}
function typeOf({ open }: Body, { type }: ts.ParameterDeclaration): string {
  return type ? textOf(open, type) : "";
}
function membersOf(name: string, group: readonly ts.Statement[]): readonly string[] {
  return group.flatMap(freeNames).flatMap((one) => {
    const { parent } = one.node;
    return one.name !== name ? [] : ts.isPropertyAccessExpression(parent) ? [parent.name.text] : [""];
  });
}
function mentionsMember({ open, node }: Body, name: string, member: string): boolean {
  return member !== "" && textOf(open, node).includes(`${name}.${member}`);
}

function rewritten({ open }: Body, statement: ts.Statement, renamed: ReadonlyMap<string, string>, group: readonly ts.Statement[]): string {
  const start = startOf(open, statement);
  const kept = isUsed(statement, group) ? null : awaitedIn(statement);
  const base = kept ? startOf(open, kept) : start;
  const end = kept ? kept.end : statement.end;
  const changes = freeNames(statement)
    .filter(({ name, node }) => renamed.get(name) !== name && renamed.has(name) && node.pos >= base - 1 && node.end <= end)
    .map((one) => ({ at: startOf(open, one.node) - base, length: one.name.length, text: renameAt(one, renamed.get(one.name) ?? one.name) }));
  const plain = changes
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, length, text: put }) => text.slice(0, at) + put + text.slice(at + length), open.text.slice(base, end));
  const mark = kept && open.text[statement.end - 1] === ";" ? ";" : "";
  return outdented(plain + mark, open, start);
}
function renameAt({ name, node }: FreeName, there: string): string {
  return ts.isShorthandPropertyAssignment(node.parent) ? `${name}: ${there}` : there;
}

/** What a declaration waits for, where nobody needs its name: `const admin = await requireAdmin(request)`. */
function awaitedIn(statement: ts.Statement): ts.Expression | null {
  const [only, another] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  return only?.initializer && !another && (ts.isAwaitExpression(only.initializer) || ts.isCallExpression(only.initializer)) ? only.initializer : null;
}
function isUsed(statement: ts.Statement, group: readonly ts.Statement[]): boolean {
  const declared = boundNames(statement);
  return group.some((one) => one !== statement && freeNames(one).some(({ name }) => declared.includes(name)));
}

function outdented(text: string, { text: whole }: OpenText, start: number): string {
  const line = whole.slice(whole.lastIndexOf("\n", start - 1) + 1, start);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  return text
    .split(/\r?\n/)
    .map((one, index) => (index > 0 && one.startsWith(indent) ? one.slice(indent.length) : one))
    .join("\n");
}

/** `"use server"` stays first. */
function prologueOf({ statements }: Body): number {
  const first = statements.findIndex((one) => !ts.isExpressionStatement(one) || !ts.isStringLiteral(one.expression));
  return first < 0 ? statements.length : first;
}

function awaits(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true;
  return !ts.isFunctionLike(node) && (ts.forEachChild(node, (child) => awaits(child) || undefined) ?? false);
}
