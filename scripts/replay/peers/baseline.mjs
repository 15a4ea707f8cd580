// The naive baseline: an entry in which no name sounds like access is flagged. What a tool must beat to be worth its runtime.

import ts from "typescript";
import { prepare } from "../../prepare.mjs";
import { openChecks } from "../checks.mjs";
import { parse, unitAt } from "./match.mjs";

const soundsLikeAccess = /auth|permission|guard|can|access|role|session/i;

export const baseline = { id: "baseline", open: openBaseline };

/** Where the entries of a whole tree are is taken from our own report; which of them it flags is its own word. */
async function openBaseline() {
  const { built } = prepare(["core"]);
  if (!built) return null;
  const openCheck = await openChecks();
  return {
    title: "no name sounds like access",
    version: null,
    command: `no identifier of the entry's function or registration matches ${soundsLikeAccess}`,
    rules: ["no-such-name"],
    takes: () => true,
    look(tree, places, { repo, isNewest }) {
      const findings = places.flatMap(({ entry }) => flagOf(tree, entry, unitAt(tree, entry)));
      const share = isNewest && places.some(({ side }) => side === "parent") ? shareOf(tree, openCheck(repo)) : null;
      return { findings, files: places.length, share };
    },
  };
}

function flagOf(tree, { file }, unit) {
  if (unit === null || namesWithin(parse(tree, file), unit.node.pos, unit.node.end).some((name) => soundsLikeAccess.test(name))) return [];
  return [{ file, line: unit.start, rule: "no-such-name" }];
}

/** Two entry points of one span (a route of several methods) are one place. Beside it: at how many places we said open. */
function shareOf(tree, check) {
  const { bare, policy } = check(tree);
  const requests = bare.report.entryPoints.filter(({ category }) => category === "request");
  const places = new Map(requests.map(({ span }) => [placeOf(span), span]));
  const flagged = [...places.values()].filter((span) => isFlagged(tree, span));
  return { entries: places.size, flagged: flagged.length, open: { bare: openPlaces(bare.report), policy: openPlaces(policy.report) } };
}
function openPlaces({ entryPoints, verdicts }) {
  const open = new Set(verdicts.filter(({ duty, outcome }) => duty === "guard" && outcome === "open").map(({ entryPoint }) => entryPoint));
  return new Set(entryPoints.filter(({ id, category }) => category === "request" && open.has(id)).map(({ span }) => placeOf(span))).size;
}
function placeOf({ file, start }) {
  return `${file} ${start.line} ${start.column}`;
}
/** As with the cases: decorators, and what the function is handed to on its line, belong to the entry. */
function isFlagged(tree, { file, start, end }) {
  const source = parse(tree, file);
  const at = ({ line, column }) => source.getPositionOfLineAndCharacter(line - 1, column - 1);
  const own = { pos: at(start), end: at(end) };
  const unit = unitAt(tree, { file, line: start.line })?.node ?? own;
  const { pos, end: last } = unit.pos <= own.pos && own.end <= unit.end ? unit : own;
  return !namesWithin(source, pos, last).some((name) => soundsLikeAccess.test(name));
}

function namesWithin(source, from, to) {
  const names = [];
  const visit = (node) => {
    if (node.end < from || to < node.pos) return;
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && from <= node.getStart(source) && node.end <= to) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
