// Under which key metadata is kept, for those who leave it and for those who read it. Shared by the idioms of this pack.
import type { Span } from "../../model/names.js";
import type { RouteMeaning } from "../pack.js";
import type { CallView, Value } from "../views.js";
import { isCalled, type Said } from "./decorators.js";

export type Target = "handler" | "class";

/** `SetMetadata("roles", …)`: the text, or the constant's own identity. */
export function keyOf(value: Value | undefined): string | null {
  if (!value) return null;
  if (value.kind === "made" && isDecoratorMaker(value.call)) return placeOf(value.call);
  return value.kind === "literal" ? String(value.value) : value.handle.key;
}
/** `Reflector.createDecorator()` is its own key: by the place where it is made. */
function isDecoratorMaker(call: CallView): boolean {
  return /^@nestjs\/core#(?:.*\.)?Reflector\.createDecorator$/.test(call.origin);
}
function placeOf({ file, span }: CallView): string {
  return `${file}:${span.start.line}:${span.start.column}`;
}

/** What a decorator leaves, and under which key. */
export function metadataIn({ call }: Said): { readonly key: string; readonly value: Value } | null {
  const [first, second] = call.arguments;
  if (isCalled(call, "@nestjs/common", ["SetMetadata"])) {
    const key = keyOf(first);
    return key !== null && second ? { key, value: second } : null;
  }
  const made = call.links.find(isDecoratorMaker);
  return made && call.origin.endsWith("createDecorator()") && first ? { key: placeOf(made), value: first } : null;
}

/** By target and key, as guards read it. */
export function metadataOf(ofClass: readonly Said[], ofMethod: readonly Said[]): NonNullable<RouteMeaning["metadata"]> {
  return Object.fromEntries([...entriesOf("class", ofClass), ...entriesOf("handler", ofMethod)]);
}
function entriesOf(target: Target, said: readonly Said[]): readonly (readonly [string, Value])[] {
  return said.flatMap((one) => {
    const left = metadataIn(one);
    return left ? [[`${target}:${left.key}`, left.value] as const] : [];
  });
}

const guardWords = /role|permission|scope|polic|abilit|access|authori[sz]|authenticat|admin|privilege|acl|rbac|requires?[A-Z_-]/i;
const publicWords = /^(is)?[_-]?public|skip[_-]?auth|allow[_-]?(anonymous|unauthori[sz]ed|unauthenticated)|no[_-]?auth/i;

/** Metadata that reads as if a guard stood behind it. */
export function claimsIn(ofClass: readonly Said[], ofMethod: readonly Said[]): readonly { readonly key: string; readonly at: Span }[] {
  const claims = (target: Target, said: readonly Said[]) =>
    said.flatMap((one) => {
      const left = metadataIn(one);
      return left && guardWords.test(namesOf(one, left.key)) && !publicWords.test(left.key) ? [{ key: `${target}:${left.key}`, at: one.by.span }] : [];
    });
  return [...claims("class", ofClass), ...claims("handler", ofMethod)];
}

/** `@Public()`: said to be for everybody. */
export function saysPublic(said: readonly Said[]): boolean {
  return said.some((one) => {
    const left = metadataIn(one);
    const denied = left?.value.kind === "literal" && left.value.value === false;
    return (
      left !== null &&
      !denied &&
      namesOf(one, left.key)
        .split(" ")
        .some((name) => publicWords.test(name))
    );
  });
}

/** The key, and what the decorator is called. */
function namesOf({ by, call }: Said, key: string): string {
  const made = call.links.find(isDecoratorMaker)?.name ?? "";
  return [key.includes(":") ? "" : key, made, by.origin?.split(/[.#>]/).at(-1) ?? ""].join(" ");
}
