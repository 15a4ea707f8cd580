// What TypeScript's checker says of every call, over the same files and with the same resolution of imports.
import { join } from "node:path";
import ts from "typescript";

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  jsx: ts.JsxEmit.Preserve,
  experimentalDecorators: true,
  types: [],
  lib: ["lib.es2023.d.ts"],
  allowJs: true,
};

export function askChecker(root, { files, among, resolve }) {
  const start = process.cpuUsage();
  const texts = new Map(files.map((file) => [join(root, file.path), file]));
  const program = ts.createProgram([...texts.keys()], options, hostOf(root, texts, resolve));
  const checker = program.getTypeChecker();
  const own = new Map(program.getSourceFiles().flatMap((source) => (texts.has(source.fileName) ? [[source, texts.get(source.fileName).path]] : [])));
  const asking = { checker, own };
  const calls = new Map();
  for (const [source, path] of own) {
    if (!among(path)) continue;
    visit(source, (call) => calls.set(`${path}:${call.getStart()}-${call.end}`, answer(asking, call)));
  }
  const { user, system } = process.cpuUsage(start);
  return { calls, seconds: (user + system) / 1e6 };
}

function hostOf(root, texts, resolve) {
  const host = ts.createCompilerHost(options, false);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name)?.text ?? readFile(name);
  host.getSourceFile = (name, language, ...rest) => {
    const text = texts.get(name)?.text;
    const wanted = { ...(typeof language === "object" ? language : { languageVersion: language }), jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
    return text === undefined ? getSourceFile.call(host, name, wanted, ...rest) : ts.createSourceFile(name, text, wanted, true);
  };
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map((literal) => {
      const file = texts.get(from);
      const found = file ? resolve(literal.text, file.path) : null;
      if (found === null || !texts.has(join(root, found))) return { resolvedModule: undefined };
      return {
        resolvedModule: {
          resolvedFileName: join(root, found),
          extension: /\.d\.[cm]?ts$/.exec(found)?.[0] ?? /\.[a-z]+$/.exec(found)[0],
          isExternalLibraryImport: false,
        },
      };
    });
  return host;
}

function visit(node, each) {
  if ((ts.isCallExpression(node) && node.expression.kind !== ts.SyntaxKind.ImportKeyword) || ts.isNewExpression(node)) each(node);
  ts.forEachChild(node, (child) => visit(child, each));
}

/** kind: body (own code runs), signature (an own type's member), library, or none. */
function answer(asking, call) {
  const made = ts.isNewExpression(call) || call.expression.kind === ts.SyntaxKind.SuperKeyword ? classOf(asking, call) : null;
  if (made) return made;
  const declaration = asking.checker.getResolvedSignature(call)?.declaration;
  const told = declaration ? ofDeclaration(asking, declaration) : { kind: "none" };
  return told.kind === "body" ? told : (ofInitializer(asking, call) ?? told);
}

function classOf(asking, call) {
  const type = asking.checker.getTypeAtLocation(call.expression);
  const declared = type.symbol?.declarations?.find(ts.isClassLike);
  if (declared) return asking.own.has(declared.getSourceFile()) ? { kind: "body", at: place(asking, declared) } : { kind: "library" };
  const declaration = asking.checker.getResolvedSignature(call)?.declaration;
  if (!declaration) return { kind: "none" };
  if (!asking.own.has(declaration.getSourceFile())) return { kind: "library" };
  return ts.isClassLike(declaration.parent) ? { kind: "body", at: place(asking, declaration.parent) } : { kind: "other" };
}

function ofDeclaration(asking, declaration) {
  if (!asking.own.has(declaration.getSourceFile())) return { kind: "library" };
  if (isFunction(declaration) && declaration.body) return { kind: "body", at: place(asking, declaration) };
  const withBody = declaration.symbol?.declarations?.find((each) => isFunction(each) && each.body && !ts.isAccessor(each));
  if (withBody) return { kind: "body", at: place(asking, withBody) };
  if (ts.isMethodSignature(declaration) || ts.isMethodDeclaration(declaration)) return { kind: "signature", at: place(asking, declaration) };
  if (!ts.isFunctionTypeNode(declaration)) return { kind: "other" };
  const { parent } = declaration;
  return { kind: "signature", at: place(asking, ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) ? parent : declaration) };
}

/** `const f: Type = () => …` is that arrow, whatever its type. */
function ofInitializer({ checker, own }, call) {
  const callee = bare(call.expression);
  const found = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(callee) ? callee.name : callee);
  const followed = found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  const declaration = followed?.declarations?.[0];
  if (!declaration || !own.has(declaration.getSourceFile())) return null;
  const initializer = declaration.initializer && bare(declaration.initializer);
  if (initializer && isFunction(initializer)) return { kind: "body", at: place({ own }, initializer) };
  return isFunction(declaration) && declaration.body && !ts.isAccessor(declaration) ? { kind: "body", at: place({ own }, declaration) } : null;
}

function place({ own }, node) {
  return `${own.get(node.getSourceFile())}:${node.getStart()}`;
}
function isFunction(node) {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node)
  );
}
function bare(node) {
  let inner = node;
  while (ts.isParenthesizedExpression(inner) || ts.isNonNullExpression(inner) || ts.isAsExpression(inner) || ts.isSatisfiesExpression(inner))
    inner = inner.expression;
  return inner;
}
