// A server action as a way in.
import type { RouteMeaning } from "../pack.js";
import type { Value } from "../views.js";

export function actionOf(path: string, value: Value): RouteMeaning {
  return { kind: "route", entry: "server-action", category: "request", method: null, path, on: null, stages: [{ value, role: "last", next: null }], identities: [], at: value };
}
