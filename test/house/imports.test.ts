// Who may import whom. Each law is a sentence; a breach is told with its place.
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { core, type Import, importsOf, product, type Source, surfaces } from "./sources.js";

const stages = ["project", "facts", "graph", "verdicts", "findings", "report", "ledger", "policy", "fixes"];
/** Stages that may look into another room, and why. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  facts: ["syntax"], // facts are read from syntax: that is the stage
  graph: ["packs"], // linking is where packs are asked
  fixes: ["syntax"], // what is inserted is read from the text, and fitted into it: through syntax/edit/
};

const roomOf = (path: string): string => path.split("/")[2] ?? "";
const isBelow = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
const inRoom = (room: string): readonly Source[] => core.filter(({ path }) => isBelow(path, `core/src/${room}`));

function breaches(sources: readonly Source[], isBreach: (found: Import, source: Source) => boolean): readonly string[] {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter((found) => isBreach(found, source))
      .map(({ from, line, specifier }) => `${from}:${line} imports ${specifier}`),
  );
}
const isOwn = (found: Import, ...folders: readonly string[]): boolean =>
  found.file !== null && folders.some((folder) => found.file === folder || isBelow(found.file ?? "", folder));

test("the model imports nothing but node:crypto: words do not depend on work", () => {
  expect(breaches(inRoom("model"), (found) => found.specifier !== "node:crypto" && !isOwn(found, "core/src/model"))).toEqual([]);
});

test("a stage never imports another stage: they meet in analyze.ts", () => {
  for (const stage of stages) {
    const others = stages.filter((other) => other !== stage);
    const closed = [...others, "syntax", "packs", "cli"].filter((room) => !allowed[stage]?.includes(room));
    const folders = closed.map((room) => `core/src/${room}`);
    expect(breaches(inRoom(stage), (found) => isOwn(found, ...folders) || isTop(found))).toEqual([]);
  }
});
const isTop = (found: Import): boolean => found.file !== null && /^core\/src\/[^/]+$/.test(found.file);

test("only syntax, and project for tsconfigs, imports the compiler: it has one door", () => {
  const others = product.filter(({ path }) => !isBelow(path, "core/src/syntax") && !isBelow(path, "core/src/project"));
  expect(breaches(others, ({ specifier }) => /^(ts-morph|@ts-morph\/.*|typescript)$/.test(specifier))).toEqual([]);
});

test("fixes see of syntax only what is made for changes", () => {
  const others = ["declarations", "expressions", "lower", "naming", "types"].map((folder) => `core/src/syntax/${folder}`);
  const isInner = (found: Import): boolean => isOwn(found, ...others) || /^core\/src\/syntax\/[^/]+$/.test(found.file ?? "");
  expect(breaches(inRoom("fixes"), isInner)).toEqual([]);
});

test("syntax imports the model and itself: it knows no stage, no pack and no policy", () => {
  expect(breaches(inRoom("syntax"), (found) => found.file !== null && !isOwn(found, "core/src/syntax", "core/src/model"))).toEqual([]);
});

test("a pack imports the shape of packs, the views, the model and its own folder: never another pack", () => {
  const inPacks = inRoom("packs").filter(({ path }) => path.split("/").length > 4);
  const isForeign = (found: Import, source: Source): boolean => {
    const own = source.path.split("/").slice(0, 4).join("/");
    return !isOwn(found, own, "core/src/model") && !isShared(found);
  };
  expect(breaches(inPacks, isForeign)).toEqual([]);
});
/** Files right in packs/, without the list of all packs. */
const isShared = ({ file }: Import): boolean => file !== null && /^core\/src\/packs\/(?!index\.ts)[^/]+\.ts$/.test(file);

test("what packs share imports the model and one another: no pack, and not the list", () => {
  const shared = inRoom("packs").filter(({ path }) => path.split("/").length === 4 && path !== "core/src/packs/index.ts");
  expect(breaches(shared, (found) => !isOwn(found, "core/src/model") && !isShared(found))).toEqual([]);
});

test("a rule imports the shape of rules and the model: a rule that needs syntax is a missing fact", () => {
  const rules = inRoom("findings/rules").filter(({ path }) => !path.endsWith("/index.ts"));
  expect(breaches(rules, (found) => !isOwn(found, "core/src/findings/rule.ts", "core/src/model"))).toEqual([]);
});

test("a format imports the model, and what formats share: it sees a finished report", () => {
  const isForeign = (found: Import): boolean => !isOwn(found, "core/src/model", "core/src/report/formats") && found.specifier !== "picocolors";
  expect(breaches(inRoom("report/formats"), isForeign)).toEqual([]);
});

test("the command line imports the door and itself, and starts the language server", () => {
  expect(breaches(inRoom("cli"), (found) => found.file !== null && !isOwn(found, "core/src/index.ts", "core/src/cli", "core/src/editor/start.ts"))).toEqual([]);
});

test("the language server imports the door and itself", () => {
  expect(breaches(inRoom("editor"), (found) => found.file !== null && !isOwn(found, "core/src/index.ts", "core/src/editor"))).toEqual([]);
});

test("the thread that speaks with the editor takes types alone from the analysis: a compiler is held once", () => {
  const speaking = core.filter(({ path }) => isBelow(path, "core/src/editor/main") || /^core\/src\/editor\/(server|start|protocol)\.ts$/.test(path));
  const loads = (source: Source): readonly string[] =>
    source.tree.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) || statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
      const target = statement.moduleSpecifier.getText(source.tree);
      return /"\.\.?\/.*(index|desk\/.*|present\/.*|policy-file\/.*)\.js"/.test(target) ? [`${source.path} loads ${target}`] : [];
    });
  expect(speaking.flatMap(loads)).toEqual([]);
});

test("the protocol of language servers is spoken in core/src/editor only, and known by its types elsewhere in the editor", () => {
  const others = product.filter(({ path }) => !isBelow(path, "core/src/editor") && !isBelow(path, "extension/src"));
  expect(breaches(others, ({ specifier }) => /^(vscode|vscode-.*)$/.test(specifier))).toEqual([]);
  expect(breaches(core, ({ specifier }) => specifier === "vscode")).toEqual([]);
});

test("editor and pull request import the door by its name, and themselves: surfaces do not know each other", () => {
  const isForeign = (found: Import, source: Source): boolean =>
    found.file !== null ? !isOwn(found, source.path.split("/").slice(0, 2).join("/")) : /^countersign(-|\/(?!editor(\/start)?$))/.test(found.specifier);
  expect(breaches(surfaces, isForeign)).toEqual([]);
});

test("nothing imports the command line", () => {
  const others = product.filter(({ path }) => !isBelow(path, "core/src/cli"));
  expect(breaches(others, (found) => isOwn(found, "core/src/cli"))).toEqual([]);
});

test("only project, the policy's reader, the ledger and the command line touch the file system", () => {
  const may = (path: string): boolean => ["project", "ledger", "cli"].includes(roomOf(path)) || path === "core/src/policy/read-policy.ts";
  const others = core.filter(({ path }) => !may(path));
  expect(breaches(others, ({ specifier }) => /^(node:)?fs(\/promises)?$/.test(specifier))).toEqual([]);
});

test("an import of the project's own names a file that is there", () => {
  const files = new Set(product.map(({ path }) => path));
  expect(breaches(product, ({ file }) => file !== null && !files.has(file))).toEqual([]);
});

test("there are no circles, types included", () => {
  expect(circles(product)).toEqual([]);
});

function circles(sources: readonly Source[]): readonly string[] {
  const targets = new Map(sources.map((source) => [source.path, importsOf(source).flatMap(({ file }) => file ?? [])]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) found.push([...way.slice(start), path].join(" -> "));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return found;
}
