// `namespace X {}`, and what a file adds to other modules: `declare module "x" {}`, `declare global {}`.
import { ts } from "ts-morph";
import type { Step } from "../../model/facts.js";
import { entry, type Reader } from "../reader.js";
import { blockScope, findType, type Scope } from "../scope.js";
import { readInterface } from "../types/signatures.js";
import { type Declared, hoist } from "./hoist.js";

export function readModule(reader: Reader, node: ts.ModuleDeclaration, scope: Scope, into: Step[]): void {
  if (ts.isStringLiteral(node.name)) {
    readAugmentation(reader, node.body, scope, node.name.text, "");
    return;
  }
  if (node.flags & ts.NodeFlags.GlobalAugmentation) {
    readAugmentation(reader, node.body, scope, null, "");
    return;
  }
  const id = findType(scope, node.name.text);
  const binding = id === null ? null : entry(reader.bindings, id);
  if (id === null || binding?.kind !== "namespace") {
    readParts(reader, node, blockScope(scope), new Map(), into);
    return;
  }
  const declared = reader.namespaces.get(id) ?? new Map();
  reader.namespaces.set(id, declared);
  readParts(reader, node, blockScope(scope), declared, into);
  binding.members = Object.fromEntries(declared);
}

/** The body runs with the file. */
function readParts(reader: Reader, node: ts.ModuleDeclaration, scope: Scope, declared: Declared, into: Step[]): void {
  const { body } = node;
  if (body === undefined || ts.isIdentifier(body)) return;
  const statements = ts.isModuleBlock(body) ? body.statements : [body];
  hoist(reader, statements, scope, declared);
  for (const statement of statements) reader.read.statement(reader, statement, scope, into);
}

/** Interfaces by name, those in namespaces by dotted name: "Express.Request". */
function readAugmentation(reader: Reader, body: ts.ModuleDeclaration["body"], scope: Scope, module: string | null, prefix: string): void {
  if (body === undefined || ts.isIdentifier(body)) return;
  const statements = ts.isModuleBlock(body) ? body.statements : [body];
  const inside = blockScope(scope);
  hoist(reader, statements, inside, null);
  for (const statement of statements) {
    if (ts.isInterfaceDeclaration(statement)) {
      reader.augmentations.push({ module, name: prefix + statement.name.text, shape: readInterface(reader, statement, inside) });
    } else if (ts.isModuleDeclaration(statement)) {
      readAugmentation(reader, statement.body, inside, module, `${prefix}${statement.name.text}.`);
    } else reader.read.statement(reader, statement, inside, []);
  }
}
