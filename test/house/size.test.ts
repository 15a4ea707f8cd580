// Small rooms: a file is read in one sitting, a function on one screen.
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { nodesOf, place, product, type Source, tests } from "./sources.js";

const longestFile = 250;
const longestFunction = 60;
/** The pipeline fits on a card. */
const longestCard = 25;
/** The vocabulary is one page read from top to bottom, most of it types; it may be longer than code. */
const vocabulary = ["core/src/model/facts.ts"];

const all = [...product, ...tests];
const linesOf = (text: string): number => text.trimEnd().split("\n").length;

test(`no file is longer than ${longestFile} lines`, () => {
  const tooLong = all.filter(({ path, text }) => !vocabulary.includes(path) && linesOf(text) > longestFile);
  expect(tooLong.map(({ path, text }) => `${path}: ${linesOf(text)}`)).toEqual([]);
});

test(`no function is longer than ${longestFunction} lines`, () => {
  expect(product.flatMap((source) => functionsOver(source, longestFunction))).toEqual([]);
});

test(`analyze.ts fits on a card: its functions have at most ${longestCard} lines`, () => {
  const card = product.filter(({ path }) => path === "core/src/analyze.ts");
  expect(card).toHaveLength(1);
  expect(card.flatMap((source) => functionsOver(source, longestCard))).toEqual([]);
});

test("half of the files have at most 100 lines", () => {
  const sizes = product.map(({ text }) => linesOf(text)).sort((left, right) => left - right);
  expect(sizes[Math.floor(sizes.length / 2)] ?? 0).toBeLessThanOrEqual(100);
});

function functionsOver(source: Source, limit: number): readonly string[] {
  return nodesOf(source)
    .filter((node) => ts.isFunctionLike(node) && linesOf(node.getText()) > limit)
    .map((node) => `${place(source, node)}: ${linesOf(node.getText())}`);
}
