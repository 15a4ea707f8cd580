// Every function of a file gets a name of its own, steady under edits elsewhere in the file: "UserService.remove", "requireRole>1".
import type { FunctionIndex } from "../../model/facts.js";
import { entry, type Reader } from "../reader.js";
import { findLabels, type Labels } from "./labels.js";

export function nameFunctions(reader: Reader): void {
  const labels = findLabels(reader);
  nameClasses(reader, labels);
  const taken = new Set<string>();
  const unnamedIn = new Map<FunctionIndex, number>();
  for (const index of inOrder(reader)) {
    const facts = entry(reader.functions, index);
    facts.name = index === 0 ? "" : unlike(taken, nameOf(reader, labels, index, unnamedIn));
    taken.add(facts.name);
  }
}

/** Those with a body first, so that they are called by the plain name; a function before those inside of it. */
function inOrder({ functions }: Reader): readonly FunctionIndex[] {
  const order = functions.map((facts, index) => ({ index, bare: facts.body === null ? 1 : 0, start: facts.at[0], end: facts.at[1] }));
  order.sort((left, right) => left.bare - right.bare || left.start - right.start || right.end - left.end || left.index - right.index);
  return order.map(({ index }) => index);
}

function nameClasses(reader: Reader, labels: Labels): void {
  let unnamed = 0;
  reader.classes.forEach((facts, index) => {
    if (facts.name === "") facts.name = labels.classes.get(index) ?? `class>${++unnamed}`;
  });
}

function nameOf(reader: Reader, labels: Labels, index: FunctionIndex, unnamedIn: Map<FunctionIndex, number>): string {
  const { name, owner, form, parent } = entry(reader.functions, index);
  if (owner?.kind === "class" && form !== "arrow") return `${entry(reader.classes, owner.class).name}.${name}`;
  const outer = parent === null || parent === 0 ? "" : `${entry(reader.functions, parent).name}>`;
  const label = labels.functions.get(index) || name;
  if (label !== "") return outer + label;
  const number = (unnamedIn.get(parent ?? 0) ?? 0) + 1;
  unnamedIn.set(parent ?? 0, number);
  return `${outer || ">"}${number}`;
}

function unlike(taken: ReadonlySet<string>, name: string): string {
  let free = name;
  for (let clash = 2; taken.has(free); clash++) free = `${name}~${clash}`;
  return free;
}
