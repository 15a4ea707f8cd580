// How servers say no: statuses, error codes and names of error classes. A refusal said as one is half of what makes an inferred guard.
import type { Denial } from "../model/graph.js";

export type Refusal = Denial["says"];

const statuses: Readonly<Record<number, Refusal>> = { 401: "unauthenticated", 403: "forbidden", 404: "missing" };

const codes: Readonly<Record<string, Refusal>> = {
  UNAUTHORIZED: "unauthenticated",
  UNAUTHENTICATED: "unauthenticated",
  FORBIDDEN: "forbidden",
  PERMISSION_DENIED: "forbidden",
  ACCESS_DENIED: "forbidden",
  NOT_FOUND: "missing",
};

const classNames: readonly (readonly [RegExp, Refusal])[] = [
  [/unauthori[sz]ed|unauthenticated|authentication|notsignedin|notloggedin|invalidtoken|invalidcredential/i, "unauthenticated"],
  [/forbidden|permission|accessdenied|noaccess|notallowed|notauthori[sz]ed|authori[sz]ation|operationdenied|insufficient/i, "forbidden"],
  [/notfound/i, "missing"],
];

export function refusalOfStatus(status: number): Refusal | null {
  return statuses[status] ?? null;
}
/** Where a number is certainly a status, any from 400 on says that the request has failed. */
export function failureOfStatus(status: number): Refusal | null {
  return refusalOfStatus(status) ?? (status >= 400 && status <= 599 ? "failed" : null);
}
/** "FORBIDDEN", or the last name of `HttpStatus.FORBIDDEN`. */
export function refusalOfCode(code: string): Refusal | null {
  return Object.hasOwn(codes, code) ? (codes[code] ?? null) : null;
}
/** Of an error's class or of the function that makes it: "ForbiddenException", "createUnauthorizedError". */
export function refusalOfName(name: string): Refusal | null {
  return classNames.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

const weight: Readonly<Record<Refusal, number>> = { forbidden: 3, unauthenticated: 2, missing: 1, failed: 0 };

/** Where several things are said at once, the most telling one counts. */
export function tellingOf(refusals: readonly Refusal[]): Refusal | null {
  return refusals.reduce<Refusal | null>((best, one) => (best && weight[best] >= weight[one] ? best : one), null);
}

/** Library functions that never return: what they throw ends the request. */
export const alwaysThrowing = [
  "next/navigation#{redirect,permanentRedirect,notFound,forbidden,unauthorized}",
  "{koa,koa-router,@koa/router}#**.throw",
  "@sveltejs/kit#{error,redirect}",
  "global#process.exit",
  "{node:assert,assert,node:assert/strict,assert/strict}#fail",
] as const;

/** Library functions that throw unless their first argument is truthy. */
export const asserting = [
  "{node:assert,assert,node:assert/strict,assert/strict}#{default,ok,assert}",
  "{node:assert,assert,node:assert/strict,assert/strict}#default.{ok,assert}",
  "{tiny-invariant,invariant,http-assert,ts-invariant}#{default,invariant}",
  "{koa,koa-router,@koa/router}#**.assert",
] as const;
