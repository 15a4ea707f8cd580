// Small projects as texts, and questions to the resolver by the text of a call: what the tests of this folder share.
import { openResolver } from "../../../../core/src/graph/resolve/open-resolver.js";
import type { Callees, Resolver, ResolverHooks, Site, Values } from "../../../../core/src/graph/resolve/resolved.js";
import type { FileFacts } from "../../../../core/src/model/facts.js";
import { type FilePath, name } from "../../../../core/src/model/names.js";
import { readFile } from "../../../../core/src/syntax/read-file.js";

export interface Asked {
  readonly resolver: Resolver;
  readonly facts: ReadonlyMap<FilePath, FileFacts>;
  /** The call whose text starts so; the innermost one, where several do. */
  readonly call: (text: string) => Site;
  readonly callees: (text: string) => Callees;
  /** Names of the own functions and classes that the call runs. */
  readonly runs: (text: string) => readonly string[];
  /** Origins of the library functions that it calls. */
  readonly origins: (text: string) => readonly string[];
  readonly values: (text: string) => Values;
}

export function projectOf(texts: Readonly<Record<string, string>>, hooks: ResolverHooks = { parameter: () => null }): Asked {
  const facts = new Map(Object.entries(texts).map(([path, text]) => [name<"FilePath">(path), readFile(name<"FilePath">(path), text, name<"Digest">(path))]));
  const resolver = openResolver(facts, (specifier, from) => leadsTo(facts, specifier, from), hooks);
  const call = (text: string): Site => siteOf(texts, facts, text);
  return {
    resolver,
    facts,
    call,
    callees: (text) => resolver.calleesOf(call(text)),
    runs: (text) => {
      const { functions, classes } = resolver.calleesOf(call(text));
      return [...functions, ...classes].map((each) => resolver.originOf(each) ?? "?");
    },
    origins: (text) => resolver.calleesOf(call(text)).externals.map((each) => each.origin),
    values: (text) => resolver.valuesOf(call(text)),
  };
}

function leadsTo(facts: ReadonlyMap<FilePath, FileFacts>, specifier: string, from: FilePath): FilePath | null {
  if (!specifier.startsWith(".")) return null;
  const parts = [...from.split("/").slice(0, -1), ...specifier.replace(/\.js$/, "").split("/")].reduce<string[]>((path, part) => {
    if (part === "..") path.pop();
    else if (part !== ".") path.push(part);
    return path;
  }, []);
  const path = name<"FilePath">(`${parts.join("/")}.ts`);
  return facts.has(path) ? path : null;
}

function siteOf(texts: Readonly<Record<string, string>>, facts: ReadonlyMap<FilePath, FileFacts>, wanted: string): Site {
  const found: { site: Site; length: number }[] = [];
  for (const [file, { expressions, calls }] of facts) {
    for (const id of calls) {
      const expression = expressions[id];
      if (expression?.kind !== "call") continue;
      const [start, end] = expression.at;
      if ((texts[file] ?? "").slice(start, end).startsWith(wanted)) found.push({ site: { file, expression: id, scope: null }, length: end - start });
    }
  }
  found.sort((left, right) => left.length - right.length);
  const [first] = found;
  if (!first) throw new Error(`No call starts with ${wanted}`);
  return first.site;
}
