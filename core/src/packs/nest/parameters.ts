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
  return handedOn(called);
}

const requestPaths = personNames.map((caller) => `.${caller}.**`);
const contextPaths = personNames.flatMap((caller) => [`.${caller}.**`, `.req.${caller}.**`, `.request.${caller}.**`]);

/** `constructor(@Inject(REQUEST) private readonly request)`: by the name that it goes by, here or in what is injected here. */
const owners = ["this", "this.*", "this.*.*"];
const injected = owners.flatMap((owner) => ["request", "req"].flatMap((name) => requestPaths.map((path) => `${owner}.${name}${path}`)));

/** `createParamDecorator((data, context) => context.switchToHttp().getRequest().user)`: where each of its answers is the caller, or a part. */
function handedOn(value: Value): readonly string[] {
  const [factory] = value.kind === "made" && calledName(value.call) === "createParamDecorator" ? value.call.arguments : [];
  if (factory?.kind !== "function") return [];
  const told = factory.body.handsBack.filter(({ kind }) => kind !== "nothing").map(namesOf);
  if (told.length === 0) return [];
  if (told.every(isCaller)) return [".**"];
  return told.every((names) => isCaller(names) || isOfConnection(names)) ? [".*.**"] : [];
}

function namesOf({ origin }: Value): readonly string[] {
  const [names = ""] = (origin ?? "").split("#").slice(-1);
  return names.split(/\.|\(\)|>/).filter(Boolean);
}

/** By where it comes from: "…getRequest().user", and nothing that a client fills. */
function isCaller(names: readonly string[]): boolean {
  return names.some((name) => callers.has(name)) && !names.some((name) => /^(headers?|body|query|params|cookies|args)$/.test(name));
}

/** "…getContext().headers.user": what a connection keeps beside its headers. What a client sends there is text, which has no fields of its own. */
function isOfConnection(names: readonly string[]): boolean {
  const [of, headers, caller] = names.slice(-3);
  return of === "getContext" && headers === "headers" && callers.has(caller ?? "");
}
