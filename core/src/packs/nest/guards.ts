// Guards that `@UseGuards` and its like name, as stages. Shared by the idioms of this pack.
import type { StageMeaning } from "../pack.js";
import { laidFlat } from "../routes.js";
import type { ClassView, Value } from "../views.js";
import { argumentsOf, type Said } from "./decorators.js";

/** From the first decorator to the last, class before method: all of them have to let through. */
export function guardsOf(said: readonly Said[]): readonly StageMeaning[] {
  return argumentsOf(said, "@nestjs/common", "UseGuards").flatMap((given) => laidFlat(given).flatMap(guardStages));
}

export function guardStages(value: Value): readonly StageMeaning[] {
  const [mixed] = value.kind === "made" && value.call.origin === "@nestjs/common#mixin" ? value.call.arguments : [];
  if (mixed) return guardStages(mixed);
  const view = value.kind === "class" ? value.view : value.kind === "instance" ? value.of : null;
  const gate: StageMeaning = { value, role: "gate", next: null, form: "decorator" };
  if (!view?.bases.length) return [gate];
  // A guard of Passport's lets everybody through whose own `handleRequest` refuses nobody.
  if (isLenient(view)) return view.bases.map((base) => ({ ...gate, value: base, flaw: "optional" }));
  return hasOwnJudgement(view) ? [gate] : view.bases.map((base) => ({ ...gate, value: base }));
}

function hasOwnJudgement({ methods }: ClassView): boolean {
  return methods.some(({ name }) => name === "canActivate");
}

function isLenient({ methods }: ClassView): boolean {
  const own = methods.find(({ name }) => name === "handleRequest")?.value;
  return own?.kind === "function" && !own.body.throws;
}
