// Entry points that are open in nearly every server, because they are where people come from: sign-in, sign-up, resets, invitations, health.
// Told as a note that asks to be confirmed, never dropped. Only an entry that names no object of its own, and only what such a flow has to write.
import type { Obligation } from "../model/verdict.js";

const flows: readonly (readonly [flow: string, words: RegExp])[] = [
  ["signing in", /^(log-?in|sign-?in|authenticate|magic-?links?|passkeys?|web-?authn|sso|saml|oidc|totp|otp|2fa|mfa)$/],
  ["signing up", /^(sign-?up|register|registration|setup|onboard)$/],
  ["signing out", /^(log-?out|sign-?out)$/],
  ["resetting a password", /^((request-)?(forgot(ten)?|reset|recover|change-forgotten)-?password|password-?(reset|recovery|forgotten?)|forgot)(-request)?$/],
  [
    "verifying an address",
    /^((re-?send-)?(verify|verification|confirm)(-?(e-?mail|address|account|token|code|signup|authentication))?(-email|-token)?|e-?mail-?verification)$/,
  ],
  ["renewing a token", /^(refresh(-?(token|session))?|token-refresh)$/],
  ["accepting an invitation", /^(accept|redeem|claim|join)(-?(by-)?(invite|invitation)(-link|-code|-token)?)$|^invite-?accept$/],
  ["saying that it is alive", /^(health|healthz|health-?check|ready|readyz|readiness|live|livez|liveness|ping|metrics)$/],
];
/** Where these flows live; a word such as "register" or "callback" means them only at the top, or below one of these. */
const rooms = /^(api|rest|rpc|trpc|v\d+|public|auth|authentication|identity|iam|account|accounts|user|users|session|sessions|me|app)$/;
const authRooms = /^(auth|authentication|sso|saml|oidc|log-?in|sign-?in|identity)$/;
const stepsOfSigningIn = /^(options|start|begin|finish|complete|authorize)$/;
/** By what people sign in there: `/auth/email-password/reset-password`, `/auth/callback/google`. */
const methods =
  /^(e-?mail-?password|credentials|local|oauth2?|google|github|gitlab|microsoft|azure(-ad)?|apple|facebook|discord|slack|okta|linkedin|twitter|oidc|saml)$/;
/** What is written in passing: the way in itself. */
const ofTheFlow = /session|token|verification|code|otp|challenge|passkey|credential|authenticator|device|attempt|membership|member/i;

/** "signing in"; null: nothing says that this is meant to be open. */
export function openDoorOf({ entryPoint, action }: Obligation): string | null {
  if (action.effect !== "create" && action.effect !== "update" && !ofTheFlow.test(action.resource)) return null;
  if (action.effect === "pay" || action.effect === "execute" || action.effect === "export") return null;
  const way = wordsOf(entryPoint.kind, entryPoint.id);
  return way ? flowOf(way) : null;
}

/** The whole way must be read: `/login` is a door, `/posts/login` and `/users/:id/register` are none that we know. */
function flowOf(way: readonly string[]): string | null {
  const rest = way.filter((word) => !rooms.test(word));
  if (rest.length === 0) return null;
  const flow = (word: string): string | null => flows.find(([, words]) => words.test(word))?.[0] ?? null;
  const isBelowAuth = way.some((word) => authRooms.test(word));
  const told = isBelowAuth ? rest.filter((word) => !methods.test(word)) : rest;
  if (isBelowAuth && way.includes("callback") && told.every((word) => word === "callback" || authRooms.test(word))) return "signing in";
  if (isBelowAuth && told.length === 0) return "signing in";
  const found = told.map((word) => flow(word) ?? (isBelowAuth && stepsOfSigningIn.test(word) ? "signing in" : null));
  return found.every((one) => one !== null) ? (found[0] ?? null) : null;
}

/** null: it names an object, or has no name. A token or a provider in the path is part of the flow. */
function wordsOf(kind: Obligation["entryPoint"]["kind"], id: string): readonly string[] | null {
  const named = id.slice(kind.length + 1).replace(/ \(\d+\)$/, "");
  if (kind === "http" || kind === "page") {
    const path = named.slice(named.indexOf("/"));
    // Below a place that only the running server knows, "?".
    const parts = path.split("/").filter((part, index) => part !== "" && !(part === "?" && index === 1));
    if (parts.some((part) => /[:[{*]/.test(part) && !/token|code|key|hash|provider|strategy|\[\.\.\./i.test(part))) return null;
    return parts.filter((part) => !/[:[{*]/.test(part)).map(dashed);
  }
  const last = named.split(/[.#>]/).at(-1) ?? "";
  const words = dashed(last)
    .replace(/-(action|mutation|procedure|handler|user|account)$/, "")
    .replace(/^(user|account|auth)-/, "");
  return words === "" ? null : [words];
}
function dashed(word: string): string {
  return word
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/[._]/g, "-")
    .toLowerCase();
}
