// The caller on a request that a guard has asked its context for: `context.switchToHttp().getRequest().user`.
import { personNames, recognize } from "../pack.js";

/** A session is there for anybody. */
const callers = personNames.filter((name) => name !== "session").map((name) => [name]);
const ofHttp = [...callers, ["session", "user"], ["session", "userId"]];
// A connection's context keeps its person beside its headers. What a client sends there is text, which has no fields of its own.
const ofGraph = [
  ...callers,
  ...callers.flatMap((path) => [
    ["req", ...path],
    ["headers", ...path, "*"],
  ]),
];

export const nestRequests = [...ofHttp.map((at) => callerAt(at, "getRequest")), ...ofGraph.map((at) => callerAt(at, "getContext"))];

function callerAt(at: readonly string[], method: "getRequest" | "getContext") {
  return recognize({
    id: "nest/requests",
    title: "The caller on a request of Nest",
    finds: "guard",
    looksAt: "call",
    at: [`@nestjs/**#**.${method}`],
    read: () => ({ shape: "identity", promise: false, at }),
  });
}
