// Controllers: `@Controller("users")` with `@Get()`, `@Post()` and so on, behind the guards of the application, of the class and of the method.
import { calledName } from "../effects.js";
import { fieldOf, type RouteMeaning, recognize } from "../pack.js";
import { laidFlat, pathOf } from "../routes.js";
import type { MethodView, Value } from "../views.js";
import { argumentsOf, isCalled, type Said, saidBy, saidOfClass } from "./decorators.js";
import { guardsOf } from "./guards.js";
import { claimsIn, metadataOf, saysPublic } from "./keys.js";
import { identitiesOf } from "./parameters.js";
import { scopeOf } from "./scopes.js";

const methods = ["Get", "Post", "Put", "Patch", "Delete", "All", "Head", "Options", "Search", "Sse"];

// Limit: middleware that a module applies (`consumer.apply(…).forRoutes(…)`), versions, and the prefix of the whole application. Guards in middleware are not seen.
export const nestControllers = recognize({
  id: "nest/controllers",
  title: "Nest controllers",
  finds: "entry-point",
  looksAt: "class",
  at: ["@nestjs/common#Controller"],
  read: (view) => {
    const ofClass = saidOfClass(view);
    const given = argumentsOf(ofClass, "@nestjs/common", "Controller").at(-1);
    const prefixes = pathsIn(given?.[0]);
    return view.methods.flatMap((method) => {
      const said = saidBy(method.decorators);
      const verbs = said.filter(({ call }) => isCalled(call, "@nestjs/common", methods));
      return verbs.flatMap((verb) =>
        prefixes.flatMap((prefix) => pathsIn(verb.call.arguments[0]).map((path) => routeAt(verb, joined(prefix, path), method, ofClass, said))),
      );
    });
  },
});

function routeAt({ call }: Said, path: string, method: MethodView, ofClass: readonly Said[], said: readonly Said[]): RouteMeaning {
  const verb = calledName(call).toUpperCase();
  const isPublic = saysPublic([...ofClass, ...said]);
  return {
    kind: "route",
    entry: "http",
    category: isPublic ? "declared-public" : "request",
    method: verb === "ALL" ? "*" : verb === "SSE" ? "GET" : verb,
    path,
    on: scopeOf(method.file),
    stages: [...guardsOf([...ofClass, ...said]), { value: method.value, role: "last", next: null }],
    identities: identitiesOf(method),
    metadata: metadataOf(ofClass, said),
    claims: claimsIn(ofClass, said),
    ...(isPublic ? { reason: "a decorator says that it is public" } : {}),
    at: method.value,
  };
}

/** A path, several, or `{ path }`. */
function pathsIn(value: Value | undefined): readonly string[] {
  if (!value) return [""];
  if (value.kind === "record") return pathsIn(fieldOf(value, "path") ?? undefined);
  return laidFlat([value]).map(pathOf);
}

function joined(prefix: string, path: string): string {
  return `/${[prefix, path]
    .flatMap((one) => one.split("/"))
    .filter(Boolean)
    .join("/")}`;
}
