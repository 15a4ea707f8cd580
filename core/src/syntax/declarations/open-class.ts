// A class is announced where its block begins, and read where it stands.
import type { ts } from "ts-morph";
import type { ClassIndex, Range, Step } from "../../model/facts.js";
import { append } from "../lower/steps.js";
import { entry, type Reader, rangeOf } from "../reader.js";
import { findValue, type Scope } from "../scope.js";

export function openClass(reader: Reader, node: ts.ClassLikeDeclaration): ClassIndex {
  const at = rangeOf(reader, node);
  const index = reader.classes.push({
    name: node.name?.text ?? "",
    at,
    nameAt: node.name ? rangeOf(reader, node.name) : wordAt(reader, node, at),
    abstract: false,
    extends: null,
    extendsTypes: [],
    implements: [],
    typeParameters: [],
    constructorFunction: null,
    members: new Map(),
    statics: new Map(),
    decorators: [],
  });
  return index - 1;
}
function wordAt(reader: Reader, node: ts.ClassLikeDeclaration, [start]: Range): Range {
  const word = reader.text.lastIndexOf("class", node.members.pos);
  return word < start ? [start, start] : [word, word + "class".length];
}

export function readClassDeclaration(reader: Reader, node: ts.ClassDeclaration, scope: Scope, into: Step[]): void {
  const id = findValue(scope, node.name?.text ?? "default");
  const binding = id === null ? null : entry(reader.bindings, id);
  if (binding?.kind !== "class") return;
  reader.read.classParts(reader, node, scope, binding.class);
  append(into, reader.classSteps.get(binding.class) ?? []);
}
