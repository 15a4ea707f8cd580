// One file's text -> its facts. Depends on that text alone: the same text gives the same facts, whatever stands beside it.
import { ts } from "ts-morph";
import type { FileFacts, Step } from "../model/facts.js";
import type { Digest, FilePath } from "../model/names.js";
import { readClassParts } from "./declarations/classes.js";
import { directivesOf } from "./declarations/directives.js";
import { readExports } from "./declarations/exports.js";
import { readFunction } from "./declarations/read-function.js";
import { readExpression } from "./expressions/read-expression.js";
import { composeFacts, fileFunction, unreadableFacts } from "./file-facts.js";
import { lowerStatement, lowerStatements } from "./lower/lower-statement.js";
import { sequence } from "./lower/steps.js";
import { nameFunctions } from "./naming/name-functions.js";
import { entry, openReader, type Readings } from "./reader.js";
import { fileScope } from "./scope.js";
import { syntaxErrorsOf } from "./syntax-errors.js";
import { readType } from "./types/read-type.js";

const readings: Readings = { expression: readExpression, type: readType, classParts: readClassParts, statement: lowerStatement, statements: lowerStatements };

/** A text nested thousands deep exhausts the stack, in the compiler or here: that is the text's doing, and said as an error of its syntax. */
export function readFile(path: FilePath, text: string, digest: Digest): FileFacts {
  try {
    return readSource(path, parse(path, text), digest);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unreadableFacts(path, text, digest, "The file is nested too deeply to be read.");
  }
}

function parse(path: FilePath, text: string): ts.SourceFile {
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  return ts.createSourceFile(path, text, options, false, scriptKindOf(path));
}
/** JavaScript may hold tags whatever its file is called; in TypeScript they would clash with `<T>x`. */
function scriptKindOf(path: FilePath): ts.ScriptKind {
  if (path.endsWith(".tsx")) return ts.ScriptKind.TSX;
  return /\.[cm]?jsx?$/.test(path) ? ts.ScriptKind.JSX : ts.ScriptKind.TS;
}

function readSource(path: FilePath, source: ts.SourceFile, digest: Digest): FileFacts {
  const reader = openReader(source, readings);
  const file = fileFunction(source.text);
  reader.functions.push(file);
  const scope = fileScope();
  const steps: Step[] = [];
  lowerStatements(reader, source.statements, scope, steps);
  file.body = sequence(steps);
  readExports(reader, source.statements, scope);
  for (let next = 0; next < reader.jobs.length; next++) readFunction(reader, entry(reader.jobs, next));
  nameFunctions(reader);
  return composeFacts(reader, path, digest, directivesOf(source.statements), syntaxErrorsOf(source));
}
