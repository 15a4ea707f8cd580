// The words by which servers name what somebody may do. Closed lists: any other word proves nothing.

export const rightWords = new Set([
  "role",
  "roles",
  "permission",
  "permissions",
  "scope",
  "scopes",
  "authority",
  "authorities",
  "privilege",
  "privileges",
  "access",
  "grants",
  "rights",
]);
const everybodyWords = new Set([
  "member",
  "user",
  "viewer",
  "guest",
  "reader",
  "customer",
  "subscriber",
  "visitor",
  "participant",
  "anonymous",
  "public",
  "everyone",
  "default",
  "basic",
  "regular",
  "demo",
]);

const knownWords = new Map<string, readonly string[]>();

/** "isSuperAdmin" gives ["is", "super", "admin"]. A program has few names, and each is asked about over and over. */
export function wordsOf(name: string): readonly string[] {
  const known = knownWords.get(name);
  if (known) return known;
  const words = splitWords(name);
  knownWords.set(name, words);
  return words;
}
function splitWords(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** What a field is called that holds somebody's right: "role", "accessRole". */
export function namesRole(name: string): boolean {
  return rightWords.has(wordsOf(name).at(-1) ?? "");
}

/** The role of whoever has no other: "MEMBER", "ROLE_USER". */
export function namesEverybody(role: string): boolean {
  const words = wordsOf(role).filter((word) => word !== "role");
  return words.length > 0 && words.every((word) => everybodyWords.has(word));
}
