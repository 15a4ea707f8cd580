// What runs without a request: messages, events, queues and schedules. Messages of a socket come from outside: those are requests.
import type { EntryCategory, EntryKind } from "../../model/graph.js";
import { calledName } from "../effects.js";
import { type RouteMeaning, recognize, textOf } from "../pack.js";
import type { ClassView, MethodView } from "../views.js";
import { isCalled, type Said, saidBy, saidOfClass } from "./decorators.js";
import { guardsOf } from "./guards.js";
import { claimsIn, metadataOf } from "./keys.js";
import { identitiesOf } from "./parameters.js";

interface Kind {
  readonly module: string;
  readonly names: readonly string[];
  readonly entry: EntryKind;
  readonly category: EntryCategory;
}
const kinds: readonly Kind[] = [
  { module: "@nestjs/microservices", names: ["MessagePattern", "EventPattern", "GrpcMethod", "GrpcStreamMethod"], entry: "message", category: "background" },
  { module: "@nestjs/event-emitter", names: ["OnEvent"], entry: "message", category: "background" },
  { module: "@nestjs/bull", names: ["Process"], entry: "message", category: "background" },
  { module: "@nestjs/schedule", names: ["Cron", "Interval", "Timeout"], entry: "schedule", category: "background" },
  { module: "@nestjs/websockets", names: ["SubscribeMessage"], entry: "message", category: "request" },
];

// Global guards are left out: Nest does not put them before messages unless told to.
export const nestMessages = recognize({
  id: "nest/messages",
  title: "Messages, events, queues and schedules of Nest",
  finds: "entry-point",
  looksAt: "class",
  at: ["@nestjs/common#{Controller,Injectable}", "{@nestjs/bull,@nestjs/bullmq}#Processor", "@nestjs/websockets#WebSocketGateway"],
  read: (view) => {
    const ofClass = saidOfClass(view);
    return [...view.methods.flatMap((method) => marked(view, method, ofClass)), ...worked(view, ofClass)];
  },
});

function marked(view: ClassView, method: MethodView, ofClass: readonly Said[]): readonly RouteMeaning[] {
  const said = saidBy(method.decorators);
  return kinds.flatMap((kind) => {
    const marks = said.filter(({ call }) => isCalled(call, kind.module, kind.names));
    return marks.map(({ call }) => {
      const [pattern] = call.arguments;
      const path = kind.entry === "schedule" ? `${view.name}.${method.name}` : (textOf(pattern) ?? `${view.name}.${method.name}`);
      return routeOf(kind, `${calledName(call)} ${path}`, method, ofClass, said);
    });
  });
}

/** `process(job)` of a class that extends BullMQ's worker. */
function worked(view: ClassView, ofClass: readonly Said[]): readonly RouteMeaning[] {
  if (!view.extends.some((origin) => origin === "@nestjs/bullmq#WorkerHost")) return [];
  const run = view.methods.find(({ name }) => name === "process");
  return run ? [routeOf({ entry: "message", category: "background" }, `Process ${view.name}`, run, ofClass, [])] : [];
}

function routeOf(
  { entry, category }: Pick<Kind, "entry" | "category">,
  path: string,
  method: MethodView,
  ofClass: readonly Said[],
  said: readonly Said[],
): RouteMeaning {
  return {
    kind: "route",
    entry,
    category,
    method: null,
    path,
    on: null,
    stages: [...guardsOf([...ofClass, ...said]), { value: method.value, role: "last", next: null }],
    identities: identitiesOf(method),
    metadata: metadataOf(ofClass, said),
    claims: claimsIn(ofClass, said),
    at: method.value,
  };
}
