// Resolvers of GraphQL: `@Query()`, `@Mutation()` and `@Subscription()` are entry points; a field of an object is none.
import { calledName } from "../effects.js";
import { fieldOf, type RouteMeaning, recognize, textOf } from "../pack.js";
import type { MethodView } from "../views.js";
import { isCalled, type Said, saidBy, saidOfClass } from "./decorators.js";
import { guardsOf } from "./guards.js";
import { claimsIn, metadataOf, saysPublic } from "./keys.js";
import { identitiesOf } from "./parameters.js";
import { scopeOf } from "./scopes.js";

export const nestResolvers = recognize({
  id: "nest/resolvers",
  title: "Nest resolvers",
  finds: "entry-point",
  looksAt: "class",
  // A class that names no type of its own needs no `@Resolver()`: any provider may answer, if its methods say so.
  at: ["@nestjs/graphql#Resolver", "@nestjs/common#{Injectable,UseGuards,UseFilters,UseInterceptors,UsePipes}"],
  read: (view) => {
    const ofClass = saidOfClass(view);
    return view.methods.flatMap((method) => {
      const said = saidBy(method.decorators);
      const operations = said.filter(({ call }) => isCalled(call, "@nestjs/graphql", ["Query", "Mutation", "Subscription"]));
      return operations.map((operation) => routeOf(operation, method, ofClass, said));
    });
  },
});

function routeOf({ call }: Said, method: MethodView, ofClass: readonly Said[], said: readonly Said[]): RouteMeaning {
  const [first, second] = call.arguments;
  const written = first?.kind === "literal" ? textOf(first) : textOf(fieldOf(second ?? first, "name"));
  const isPublic = saysPublic([...ofClass, ...said]);
  return {
    kind: "route",
    entry: "graphql",
    category: isPublic ? "declared-public" : "request",
    method: null,
    path: `${calledName(call)}.${written ?? method.name}`,
    on: scopeOf(method.file),
    stages: [...guardsOf([...ofClass, ...said]), { value: method.value, role: "last", next: null }],
    identities: identitiesOf(method),
    metadata: metadataOf(ofClass, said),
    claims: claimsIn(ofClass, said),
    ...(isPublic ? { reason: "a decorator says that it is public" } : {}),
    at: method.value,
  };
}
