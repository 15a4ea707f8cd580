// What decorators of a class and of its methods say, composed ones taken apart: guards, metadata, names. Shared by the idioms of this pack.
import { calledName } from "../effects.js";
import { laidFlat } from "../routes.js";
import type { CallView, ClassView, DecoratorView, Value } from "../views.js";

export interface Said {
  readonly call: CallView;
  /** Where the decorator stands that says it, also when it says it by way of others. */
  readonly by: DecoratorView;
}

const deepest = 4;

/** What is said of a base class holds below it too: guards add up, and of metadata the nearest counts, which stands last. */
export function saidOfClass({ inheritedDecorators, decorators }: ClassView): readonly Said[] {
  return saidBy([...inheritedDecorators, ...decorators]);
}

/** `@Auth("admin")` that returns `applyDecorators(UseGuards(a), SetMetadata("roles", "admin"))` says both. */
export function saidBy(decorators: readonly DecoratorView[]): readonly Said[] {
  return decorators.flatMap((by) => callsIn(by.value, 0).map((call) => ({ call, by })));
}
function callsIn(value: Value, depth: number): readonly CallView[] {
  if (value.kind !== "made" || depth > deepest) return [];
  const { call } = value;
  return call.origin === "@nestjs/common#applyDecorators" ? laidFlat(call.arguments).flatMap((one) => callsIn(one, depth + 1)) : [call];
}

/** The first argument of those that are called so, from that package. */
export function argumentsOf(said: readonly Said[], module: string, name: string): readonly CallView["arguments"][] {
  return said.filter(({ call }) => isCalled(call, module, [name])).map(({ call }) => call.arguments);
}
export function isCalled(call: CallView, module: string, names: readonly string[]): boolean {
  return call.origin.startsWith(`${module}#`) && names.includes(calledName(call));
}
