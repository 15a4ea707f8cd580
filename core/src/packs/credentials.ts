// A row that is found by a secret which only its owner knows: an API key, a session, an access token. Who presents the secret is whom the row names.
import type { KeyMeaning } from "./pack.js";
import type { Value } from "./views.js";

const secretWords = new Set(["token", "secret", "hash", "hashed", "digest"]);
/** Links and codes that are sent around: whoever holds one is nobody yet. */
const sentAround = new Set([
  "share",
  "shared",
  "invite",
  "invitation",
  "public",
  "csrf",
  "device",
  "push",
  "fcm",
  "reset",
  "verification",
  "verify",
  "confirm",
  "confirmation",
  "unsubscribe",
  "magic",
  "page",
  "cursor",
  "sync",
  "file",
  "content",
  "commit",
  "image",
  "email",
  "password",
  "idempotency",
]);
const credentials: readonly (readonly string[])[] = [
  ["api", "key"],
  ["api", "token"],
  ["access", "key"],
  ["access", "token"],
  ["session"],
  ["bearer"],
  ["credential"],
  ["personal", "token"],
  ["token", "hashed", "key"],
  ["token", "key", "hash"],
];

/** Whose they are: `infraToken`, `serviceKey`. */
const owners = new Set(["infra", "service", "agent", "machine", "client", "integration", "developer", "admin", "deploy", "worker", "runner", "auth"]);

/** Of the row: its table's name tells what it is, its field that it is a secret. */
export function isFoundByCredential(resource: string, keys: readonly KeyMeaning[]): boolean {
  return keys.some(({ field, value }) => value.kind !== "literal" && value.kind !== "nothing" && isCredential(wordsOf(resource), wordsOf(field), value));
}

/** Counters, locks and lists of those who are turned away are kept by the same secrets, and name nobody. */
const besides = new Set(["limit", "rate", "usage", "count", "counter", "attempt", "lock", "locked", "throttle", "quota", "nonce", "seen"]);
const turnedAway = new Set([
  "revoked",
  "blocked",
  "blacklist",
  "blacklisted",
  "denied",
  "denylist",
  "invalid",
  "expired",
  "failed",
  "missing",
  "used",
  "deleted",
]);

/** What is kept under a text: `api-key:${hash}`, `session:${token}`. */
export function isKeptByCredential(key: Value | null | undefined): boolean {
  if (key?.kind !== "template") return false;
  const written = key.texts.concat(key.holes.flatMap((hole) => (hole.kind === "literal" ? [String(hole.value)] : []))).flatMap(wordsOf);
  if (written.some((word) => besides.has(word) || turnedAway.has(word))) return false;
  return key.names.some(
    (name, index) => name !== null && key.holes[index]?.kind !== "literal" && isCredential(written, wordsOf(name), key.holes[index] ?? null),
  );
}

function isCredential(resource: readonly string[], field: readonly string[], value: Value | null): boolean {
  const words = [...resource, ...field];
  if (words.some((word) => sentAround.has(word))) return false;
  if (!isHash(value) && !isSecret(field)) return false;
  const [kind = "", owner = ""] = resource.toReversed();
  return credentials.some((needed) => needed.every((word) => words.includes(word))) || ((kind === "token" || kind === "key") && owners.has(owner));
}

function isSecret(field: readonly string[]): boolean {
  if (field.at(-1) === "id") return false;
  return field.some((word) => secretWords.has(word)) || (field.includes("api") && field.at(-1) === "key");
}

const hashing = /(^|[#.])(sha\d*(_\d+)?|createHash|createHmac|hmac|scryptSync|pbkdf2Sync|digest)\(\)$/i;

/** `encodeHex(sha256(token))`, `createHash("sha256").update(key).digest("hex")`: whatever the field is called, a row is looked for by a hash only where the secret is at hand. */
function isHash(value: Value | null): boolean {
  if (value?.kind !== "made") return false;
  if (hashing.test(value.origin ?? "")) return true;
  const { arguments: given, receiver } = value.call;
  return given.some(isHash) || isHash(receiver);
}

/** "hashedKeys" gives ["hashed", "key"]. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.toLowerCase().replace(/(?<=[^s])s$/, ""))
    .filter(Boolean);
}
