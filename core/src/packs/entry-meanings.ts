// What a pack says of a way in: a route, or what stands before the routes of a router.
import type { EntryCategory, EntryKind, EvidenceForm, Flaw, StageRole } from "../model/graph.js";
import type { Span } from "../model/names.js";
import type { ArgumentPath } from "../model/policy.js";
import type { Value } from "./views.js";

export type EntryMeaning = RouteMeaning | MountMeaning;

/** Something the outside world can ask for. */
export interface RouteMeaning {
  readonly kind: "route";
  readonly entry: EntryKind;
  readonly category: EntryCategory;
  /** Completes the id: "POST /users/:id" for http (mount paths are put in front), "user.remove" for rpc. */
  readonly method: string | null; // http only
  readonly path: string;
  /** The router it is registered on: what is mounted on that router before it stands before it. A text names a scope that is not a value: "nest". */
  readonly on: Value | string | null;
  readonly stages: readonly StageMeaning[];
  /** Where the caller's identity stands in the stages' parameters: "$0.user", "$0.ctx.session.**"; or below the object whose methods they are: "this.request.user". */
  readonly identities: readonly ArgumentPath[];
  /** Where the stages' parameters hold the path of the request. */
  readonly paths?: readonly PathPlace[];
  /** What decorators say to guards that read it, by key; by the place of a parameter ("$0.meta"), what the route says to its middleware. null: nothing. */
  readonly metadata?: Readonly<Record<string, Value | null>>;
  /** Metadata by which decorators claim a guard: where no guard on the way reads it, it is a near miss. */
  readonly claims?: readonly { readonly key: string; readonly at: Span }[];
  /** Why it is public, if it says so itself. */
  readonly reason?: string;
  readonly at?: Value | null; // where to point, if not at the call
}
export interface PathPlace {
  readonly at: ArgumentPath; // "$0.path", "$0.req.path"
  /** All of it, or what is left below the place where the stage hangs; "either": that depends on what mounted it. */
  readonly part: "whole" | "below" | "either";
  /** Exactly what routes are compared with: where case or escapes are told apart here and not there, a request may come by another spelling. */
  readonly faithful: boolean;
  /** With what stands behind a question mark. */
  readonly query: boolean;
  /** Rewrites send requests to routes of another path, and are not seen here: `/orders` of one host is `/api/orders`. */
  readonly rewritten?: true;
}
/** `app.use(path, a, router)`, `app.useGlobalGuards(g)`, `fastify.addHook(...)`: stages and routers for all that comes after on the same router. */
export interface MountMeaning {
  readonly kind: "mount";
  readonly on: Value | string;
  readonly path: string;
  readonly stages: readonly StageMeaning[];
  /** Routers that hang below this one, behind its stages. A function: a plug-in that is given the router as its parameter. */
  readonly routers: readonly Value[];
  /** It also stands before routes registered earlier (global guards, hooks of the whole app). */
  readonly always?: boolean;
  /** The path is a whole path, and no beginning of others. */
  readonly exact?: boolean;
  /** The routers are this one by another name: what they put before their routes stands here too (Fastify's plug-ins without a scope of their own). */
  readonly shared?: boolean;
}
export interface StageMeaning {
  readonly value: Value;
  readonly role: StageRole;
  /** Where its function is given what passes on: "$2", "$1", "$0.next". */
  readonly next: ArgumentPath | null;
  /** Calling `next` with an argument ends the way (Express: `next(error)`). */
  readonly nextFails?: boolean;
  readonly form?: EvidenceForm;
  /** It looks like a guard, and lets everybody through: a near miss, and no stage. */
  readonly flaw?: Flaw;
}
