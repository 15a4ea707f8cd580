// Origins of Cerbos clients, and what a request asks about.
import { fieldOf } from "../pack.js";
import type { Value } from "../views.js";

const modules = "{@cerbos/grpc,@cerbos/http,@cerbos/core,@cerbos/embedded}";

/** Patterns for methods of any client, or of one made for a principal. */
export function ofClients(path: string): string[] {
  return [`${modules}#{GRPC,HTTP,Client,ClientWithPrincipal,Embedded}.${path}`, `${modules}#*.withPrincipal().${path}`];
}
export function resourceIn(request: Value | undefined): Value | null {
  return fieldOf(fieldOf(request, "resource"), "id");
}
