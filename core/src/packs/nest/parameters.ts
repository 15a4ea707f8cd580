// Which parameters of a method are the caller: by Nest's own decorators, and by own ones that hand on a part of the request. Shared by the idioms of this pack.
import { calledName } from "../effects.js";
import { personNames, textOf } from "../pack.js";
import type { DecoratorView, MethodView, Value } from "../views.js";

const callers = new Set<string>(personNames);

export function identitiesOf({ parameters }: MethodView): readonly string[] {
  const given = parameters.flatMap(({ decorators }, index) => decorators.flatMap((decorator) => callersIn(decorator).map((path) => `$${index}${path}`)));
  return [...given, ...injected];
}

/** Where in the parameter the caller stands. */
function callersIn({ origin, arguments: [name], called }: DecoratorView): readonly string[] {
  const [module = "", decorator = ""] = (origin ?? "").split("#");
  if (module === "@nestjs/common" && /^(Req|Request)$/.test(decorator)) return requestPaths;
  if (module === "@nestjs/common" && decorator === "Session") return [".**"];
  if (module === "@nestjs/graphql" && decorator === "Context") return name ? (callers.has(textOf(name) ?? "") ? [".**"] : []) : contextPaths;
  return handsOnCaller(called) ? [".**"] : [];
}

const requestPaths = personNames.map((caller) => `.${caller}.**`);
const contextPaths = personNames.flatMap((caller) => [`.${caller}.**`, `.req.${caller}.**`, `.request.${caller}.**`]);

/** `constructor(@Inject(REQUEST) private readonly request)`: by the name that it goes by, here or in what is injected here. */
const owners = ["this", "this.*", "this.*.*"];
const injected = owners.flatMap((owner) => ["request", "req"].flatMap((name) => requestPaths.map((path) => `${owner}.${name}${path}`)));

/** `createParamDecorator((data, context) => context.switchToHttp().getRequest().user)`: each of its answers is the caller, or a part. */
function handsOnCaller(value: Value): boolean {
  const [factory] = value.kind === "made" && calledName(value.call) === "createParamDecorator" ? value.call.arguments : [];
  if (factory?.kind !== "function") return false;
  const { handsBack } = factory.body;
  return handsBack.length > 0 && handsBack.every(isCaller);
}

/** By where it comes from: "…getRequest().user", and nothing that a client fills. */
function isCaller({ kind, origin }: Value): boolean {
  if (kind === "nothing") return true;
  const names =
    (origin ?? "")
      .split("#")
      .at(-1)
      ?.split(/\.|\(\)|>/) ?? [];
  return names.some((name) => callers.has(name)) && !names.some((name) => /^(headers?|body|query|params|cookies|args)$/.test(name));
}
