// Looks into the typings of installed packages: does what an origin pattern names exist there?
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A name in a typing: its symbol, for what hangs below a namespace, and the types of its value, of what it declares, and of what `new` makes of it. */
export interface Reached {
  readonly namespace: ts.Symbol | null;
  readonly types: readonly ts.Type[];
  /** What `import x from` gives of a module that is one value. */
  readonly whole?: ts.Symbol | null;
}
export interface Library {
  /** Modules without typings here are left out. */
  readonly modules: ReadonlyMap<string, readonly Reached[]>;
  readonly checker: ts.TypeChecker;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ["node", "express", "passport"],
  strict: true,
  noEmit: true,
};

/** One program over all of them. */
export function openLibrary(names: readonly string[]): Library {
  const files = new Map(names.flatMap((name) => fileOf(name).map((file) => [name, file] as const)));
  const program = ts.createProgram([...new Set(files.values())], { ...options, typeRoots: [join(root, "node_modules/@types")] });
  const checker = program.getTypeChecker();
  const ambient = new Map(checker.getAmbientModules().map((symbol) => [symbol.name.slice(1, -1), symbol]));
  const modules = names.flatMap((name) => {
    const source = program.getSourceFile(files.get(name) ?? "");
    const symbol = ambient.get(name) ?? (source && checker.getSymbolAtLocation(source));
    return symbol ? [[name, moduleOf(checker, symbol)] as const] : [];
  });
  return { modules: new Map(modules), checker };
}
function fileOf(name: string): readonly string[] {
  const found = ts.resolveModuleName(name, join(root, "probe.ts"), options, ts.sys).resolvedModule?.resolvedFileName;
  return found && /\.d\.[cm]?ts$/.test(found) ? [found] : [];
}
/** What it exports, and, where it is one value (`export =`), that value. */
function moduleOf(checker: ts.TypeChecker, symbol: ts.Symbol): readonly Reached[] {
  const whole = symbol.exports?.get(ts.InternalSymbolName.ExportEquals);
  const exports = { namespace: symbol, types: [], whole: whole ?? null };
  return whole ? [exports, ofSymbol(checker, whole)] : [exports];
}

// ---- from a symbol to types ----------------------------------------------------

export function ofSymbol(checker: ts.TypeChecker, given: ts.Symbol): Reached {
  const symbol = given.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(given) : given;
  const value = symbol.flags & ts.SymbolFlags.Value ? [checker.getTypeOfSymbol(symbol)] : [];
  const declared = symbol.flags & ts.SymbolFlags.Type ? [checker.getDeclaredTypeOfSymbol(symbol)] : [];
  return { namespace: symbol.flags & ts.SymbolFlags.Module ? symbol : null, types: [...value, ...declared].flatMap((type) => spread(checker, type)) };
}
/** The parts of a union, what a promise brings, what a type parameter is at least, and what `new` makes. */
export function spread(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  const bound = checker.getApparentType(checker.getBaseConstraintOfType(type) ?? type);
  const awaited = checker.getAwaitedType(bound) ?? bound;
  const parts = [...new Set([bound, awaited])].flatMap((each) => (each.isUnion() ? each.types : [each]));
  return parts.flatMap((part) => [part, ...part.getConstructSignatures().map((signature) => signature.getReturnType())]);
}
export function answersOf(checker: ts.TypeChecker, { types }: Reached): Reached {
  return { namespace: null, types: types.flatMap((type) => type.getCallSignatures().flatMap((signature) => spread(checker, signature.getReturnType()))) };
}
export function parameterOf(checker: ts.TypeChecker, { types }: Reached, position: number): Reached {
  const signatures = types.flatMap((type) => type.getCallSignatures());
  const parameters = signatures.flatMap(({ parameters: all }) => all[position] ?? []);
  return { namespace: null, types: parameters.flatMap((parameter) => spread(checker, checker.getTypeOfSymbol(parameter))) };
}

// ---- members --------------------------------------------------------------------

export function memberOf(checker: ts.TypeChecker, { namespace, types, whole }: Reached, name: string): readonly Reached[] {
  if (name === "default" && whole) return [ofSymbol(checker, whole)];
  const exported = namespace ? checker.getExportsOfModule(namespace).filter((symbol) => symbol.name === name) : [];
  const properties = types.flatMap((type) => checker.getPropertyOfType(type, name) ?? []);
  return [...exported, ...properties].map((symbol) => ofSymbol(checker, symbol));
}
export function membersOf(checker: ts.TypeChecker, { namespace, types }: Reached): readonly ts.Symbol[] {
  const exported = namespace ? checker.getExportsOfModule(namespace) : [];
  const properties = types.filter((type) => !isOfTheLanguage(type)).flatMap((type) => checker.getPropertiesOfType(type));
  return [...exported, ...properties];
}
/** What a record holds under names that nobody wrote down. */
export function othersOf(checker: ts.TypeChecker, { types }: Reached): Reached {
  const infos = types.filter((type) => !isOfTheLanguage(type)).flatMap((type) => checker.getIndexInfosOfType(type));
  return { namespace: null, types: infos.flatMap(({ type }) => spread(checker, type)) };
}
/** Strings, lists, promises, streams: nothing of a library hangs below them. */
function isOfTheLanguage(type: ts.Type): boolean {
  const file = type.symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
  return (type.flags & ts.TypeFlags.Object) === 0 ? !type.isIntersection() : /\/typescript\/lib\/|\/@types\/node\//.test(file);
}
