// What a route says of itself, where its middleware reads it from a parameter: `meta.permission`, of `.meta({ permission: "boards.remove" })`.
import type { Binding, ExpressionId, FileFacts, FunctionIndex } from "../model/facts.js";
import type { Term } from "../model/graph.js";
import { factsOf, type Instance, type Linking, type Metadata } from "./linking.js";
import { metadataFor } from "./metadata-keys.js";
import { pathsAskedIn, type RequestPaths } from "./request-paths.js";
import type { ResolvedFunction, Site } from "./resolve/resolved.js";
import { nothing } from "./term-parts.js";

type Parameter = Extract<Binding, { readonly kind: "parameter" }>;

/** Only those who read it are told: a middleware that does not is the same for every route. */
export function saidTo(linking: Linking, fn: ResolvedFunction, metadata: Metadata | null, paths: RequestPaths): Metadata | null {
  const words = wordsFor(linking, fn, metadata);
  const read = Object.entries(pathsAskedIn(factsOf(linking, fn.file), fn.index, paths));
  if (read.length === 0) return words;
  const key = [words?.key ?? "", ...read.map(([at, { route }]) => `${at} ${route}`)].join(",");
  return { key, values: words?.values ?? {}, paths: Object.fromEntries(read) };
}

function wordsFor(linking: Linking, fn: ResolvedFunction, metadata: Metadata | null): Metadata | null {
  if (!metadata || !Object.keys(metadata.values).some(isWord)) return metadataFor(linking, fn, metadata);
  return readsIn(factsOf(linking, fn.file), fn.index).some((key) => Object.hasOwn(metadata.values, key)) ? metadata : null;
}

/** "$0.meta", and no key of a decorator's. */
function isWord(key: string): boolean {
  return key.startsWith("$");
}

function readsIn({ bindings, expressions }: FileFacts, index: FunctionIndex): readonly string[] {
  const taken = bindings.flatMap((one) => (one.kind === "parameter" && one.function === index && one.path.length > 0 ? [keyOf(one, one.path[0])] : []));
  const read = expressions.flatMap((one) => {
    const of = one.kind === "member" ? expressions[one.of] : undefined;
    const binding = of?.kind === "name" ? bindings[of.binding] : undefined;
    return one.kind === "member" && binding?.kind === "parameter" && binding.function === index ? [keyOf(binding, one.name)] : [];
  });
  return [...taken, ...read];
}

function keyOf({ index }: Parameter, name: string | number | undefined): string {
  return `$${index}.${name ?? ""}`;
}

/** null: the route says nothing of it, or it is no parameter of a middleware. */
export function saidByRoute(
  linking: Linking,
  instance: Instance,
  binding: Parameter,
  name: string | number | undefined,
  termAt: (site: Site) => Term,
): Term | null {
  const stage = stageOf(instance, binding);
  const key = keyOf(binding, name);
  if (!stage?.metadata || !Object.hasOwn(stage.metadata.values, key)) return null;
  const value = stage.metadata.values[key];
  if (!value) return nothing;
  const { site } = linking.views.behind(value);
  return site && termAt(site);
}

/** `opts.meta` */
export function wordAt(linking: Linking, instance: Instance, of: ExpressionId, name: string, termAt: (site: Site) => Term): Term | null {
  const { expressions, bindings } = factsOf(linking, instance.file);
  const found = expressions[of];
  const binding = found?.kind === "name" ? bindings[found.binding] : undefined;
  return binding?.kind === "parameter" && !binding.path.length ? saidByRoute(linking, instance, binding, name, termAt) : null;
}

/** Whose `next` it is, whose parameters the server fills. */
function stageOf(instance: Instance, binding: Parameter): Instance | null {
  for (let at: Instance | null = instance; at; at = at.outer) if (at.file === instance.file && at.pass?.function === binding.function) return at;
  return null;
}
