// The short closed lists that the rest of the vocabulary is made with.

export const effects = ["read", "create", "update", "delete", "grant", "export", "execute", "pay"] as const;
export type Effect = (typeof effects)[number];

export const entryKinds = ["http", "rpc", "server-action", "graphql", "message", "schedule", "page"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** What passing a guard proves, weakest first. "authenticated" never discharges a duty to authorize. */
export const levels = ["declared-public", "signed", "authenticated", "tenant", "authorized"] as const;
export type Level = (typeof levels)[number];

/** awaited: lost promises do not count. deferred: `waitUntil`, `after`, an outbox. any: also fire and forget. */
export type Delivery = "awaited" | "deferred" | "any";
