// The words by which servers name the caller's keys, rights and tenants. Closed lists: any other word proves nothing.
import { rightWords, wordsOf } from "../model/right-words.js";

export { namesEverybody, wordsOf } from "../model/right-words.js";

const rankWords = new Set(["level", "rank", "clearance"]);
const flagWords = new Set(["admin", "superadmin", "superuser", "owner", "staff", "root", "moderator", "maintainer"]);
const nounFlags = new Set(["owner", "root", "moderator", "maintainer"]);
const tenantWords = new Set([
  "org",
  "organization",
  "organisation",
  "tenant",
  "workspace",
  "team",
  "company",
  "project",
  "group",
  "space",
  "environment",
  "store",
  "shop",
]);
const keyNames = new Set(["slug", "id", "_id", "uid", "uuid", "sub", "email", "username", "login", "pk"]);
const businessWords = new Set([
  "plan",
  "subscription",
  "billing",
  "trial",
  "quota",
  "limit",
  "limits",
  "limited",
  "limiter",
  "usage",
  "credits",
  "feature",
  "features",
  "license",
  "licence",
  "entitlement",
  "rate",
  "throttle",
  "throttled",
  "captcha",
  "mfa",
  "otp",
  "verified",
  "onboarded",
  "enabled",
  "disabled",
]);
const askingWords = new Set(["can", "cannot", "is", "has", "may", "allows", "allowed", "authorize", "authorized", "permits", "enforce", "check", "judge"]);
const requestWords = new Set(["input", "params", "query", "body", "data", "payload", "headers", "args"]);
const limiterWords = new Set(["rate", "ratelimit", "ratelimiter", "limiter", "throttle", "throttler", "quota", "captcha"]);
const lookupWords = new Set(["get", "find", "load", "fetch", "read", "retrieve", "lookup", "select", "query", "resolve", "current"]);
const databaseWords = new Set(["prisma", "db", "database", "knex", "kysely", "drizzle", "orm", "repo", "repository", "dao", "replica"]);
const callerWords = new Set(["user", "session", "auth", "account", "principal", "actor", "viewer", "member", "membership", "identity", "claims"]);

/** A noun for what somebody may do: "role", "userPermissions". */
export function namesRights(name: string | null): boolean {
  const last = wordsOf(name ?? "").at(-1);
  return last !== undefined && (rightWords.has(last) || flagWords.has(last));
}

/** A place in an order that is made for rights: "accessLevel", "rank". */
export function namesRank(name: string | null): boolean {
  return rankWords.has(wordsOf(name ?? "").at(-1) ?? "");
}

/** True or false about somebody: "isAdmin", "superuser", "canEdit". An "owner" without an "is" is a person. */
export function flagsRights(name: string | null): boolean {
  const words = wordsOf(name ?? "");
  const [first, ...rest] = words;
  if (first === "can" && rest.length > 0) return true;
  if (first === "is" || first === "has") return rest.some((word) => flagWords.has(word));
  const last = words.at(-1);
  return last !== undefined && flagWords.has(last) && !nounFlags.has(last);
}

/** "ability.can", "policy.isAllowed": a question by its name, where nobody can look into it. */
export function asksByName(called: string): boolean {
  return askingWords.has(wordsOf(called.split(".").at(-1) ?? "")[0] ?? "");
}

export function namesMember(name: string | null): boolean {
  const words = wordsOf(name ?? "");
  return words[0] === "is" && words.at(-1) === "member";
}

/** "id", "userId", "owner_id", "email". */
export function namesKey(name: string | null): boolean {
  return name !== null && (keyNames.has(name) || /[a-z0-9](Id|ID|_id|Uid|Uuid|UUID|Email)$/.test(name));
}

/** "orgId", "workspaceId"; also the "id" of an "organization". */
export function namesTenant(path: readonly string[]): boolean {
  const words = path.slice(-2).flatMap(wordsOf);
  const keyed = path.at(-1) === "id" || path.at(-1) === "_id" ? words.slice(0, -1) : wordsOf(path.at(-1) ?? "");
  return keyed.some((word) => tenantWords.has(word));
}

/** "orgIds", "teams": what somebody belongs to. */
export function namesTenants(name: string | null): boolean {
  const words = wordsOf(name ?? "");
  return words.some((word) => tenantWords.has(word.replace(/s$/, ""))) && (words.at(-1)?.endsWith("s") ?? false);
}

/** "getUser", "findUnique"; to find an admin is to find a right. */
export function namesLookup(name: string): boolean {
  const words = wordsOf(name);
  return lookupWords.has(words[0] ?? "") && !words.some((word) => flagWords.has(word) || rightWords.has(word));
}

/** `db.user.findMany`, `db.select().from(users).where`: the list is there, whatever it holds. */
export function namesList(name: string): boolean {
  return /(^|\.)(findMany|findAll|findAndCount|findAndCountAll|findBy|getMany|getManyAndCount|groupBy|toArray)$|\.select(Distinct)?\(.*\.(from|where|limit|orderBy)$/.test(
    name,
  );
}

/** What somebody sent, whoever it is kept with. */
export function namesRequest(name: string): boolean {
  return wordsOf(name).some((word) => requestWords.has(word));
}

/** The class of what is handed back instead of an answer: "Response", "AccessDenied". */
export function namesRefusal(className: string): boolean {
  return /(Response|Error|Exception|Denied|Denial|Failure|Problem|Refusal)$/.test(className);
}

const secretWords = new Set(["secret", "token", "password", "passphrase", "apikey", "key", "bearer"]);
const openWords = new Set(["public", "publishable", "anon", "client", "site", "type", "name", "id", "prefix", "header", "expiry", "expires", "ttl"]);

/** "CRON_SECRET", "internalApiKey": not for everybody to know. */
export function namesSecret(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 1
    ? secretWords.has(words.at(-1) ?? "") && !words.some((word) => openWords.has(word))
    : words[0] !== "key" && secretWords.has(words[0] ?? "");
}

/** "prisma", "userRepository": where rows come from. */
export function namesDatabase(name: string): boolean {
  return wordsOf(name).some((word) => databaseWords.has(word));
}

/** "config", "serverEnv", "settings": what a server is told when it starts. */
export function namesSettings(name: string): boolean {
  return wordsOf(name).some(
    (word) => word === "config" || word === "configuration" || word === "env" || word === "environment" || word === "settings" || word === "secrets",
  );
}

/** A throttler, by the name of the thing that is asked. */
export function namesLimiter(name: string): boolean {
  return wordsOf(name).some((word) => limiterWords.has(word));
}

/** A licence, a limit or a switch says nothing of what the caller may do. */
export function namesBusiness(name: string): boolean {
  return wordsOf(name).some((word) => businessWords.has(word));
}

export function namesCaller(name: string, known: ReadonlySet<string>): boolean {
  return known.has(name) || callerWords.has(wordsOf(name).at(-1) ?? "");
}
