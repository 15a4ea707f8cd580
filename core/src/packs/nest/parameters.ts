// Which parameters of a method are the caller: by Nest's own decorators, and by own ones that hand on a part of the request. Shared by the idioms of this pack.
import { calledName } from "../effects.js";
import { callerNames, textOf } from "../pack.js";
import type { DecoratorView, MethodView, Value } from "../views.js";

const callers = new Set<string>(callerNames);

export function identitiesOf({ parameters }: MethodView): readonly string[] {
  return parameters.flatMap(({ decorators }, index) => decorators.flatMap((decorator) => callersIn(decorator).map((path) => `$${index}${path}`)));
}

/** Where in the parameter the caller stands. */
function callersIn({ origin, arguments: [name], value }: DecoratorView): readonly string[] {
  const [module = "", decorator = ""] = (origin ?? "").split("#");
  if (module === "@nestjs/common" && /^(Req|Request)$/.test(decorator)) return requestPaths;
  if (module === "@nestjs/common" && decorator === "Session") return [".**"];
  if (module === "@nestjs/graphql" && decorator === "Context") return name ? (callers.has(textOf(name) ?? "") ? [".**"] : []) : contextPaths;
  return handsOnCaller(value) ? [".**"] : [];
}

const requestPaths = callerNames.map((caller) => `.${caller}.**`);
const contextPaths = callerNames.flatMap((caller) => [`.${caller}.**`, `.req.${caller}.**`, `.request.${caller}.**`]);

/** `createParamDecorator((data, context) => context.switchToHttp().getRequest().user)`: each of its answers is the caller, or a part. */
function handsOnCaller(value: Value): boolean {
  const maker = value.kind === "made" ? (value.call.links.find((link) => calledName(link) === "createParamDecorator") ?? value.call) : null;
  const [factory] = maker && calledName(maker) === "createParamDecorator" ? maker.arguments : [];
  if (factory?.kind !== "function") return false;
  const { answers } = factory.body;
  return answers.length > 0 && answers.every(isCaller);
}

/** By where it comes from: "…getRequest().user", and nothing that a client fills. */
function isCaller({ kind, origin }: Value): boolean {
  if (kind === "nothing") return true;
  const names = (origin ?? "").split("#").at(-1)?.split(/\.|\(\)|>/) ?? [];
  return names.some((name) => callers.has(name)) && !names.some((name) => /^(headers?|body|query|params|cookies|args)$/.test(name));
}
