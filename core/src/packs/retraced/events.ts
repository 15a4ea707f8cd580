// `await retraced.reportEvent(event)`: rejects if it was not recorded. Only the action is required of an event; a policy may ask for more.
import { recognize } from "../pack.js";
import type { Value } from "../views.js";

export const retracedEvents = recognize({
  id: "retraced/events",
  title: "An event reported to Retraced",
  finds: "audit",
  looksAt: "call",
  at: ["{@retracedhq/retraced,retraced}#Client.{reportEvent,reportEvents}"],
  read: ({ arguments: [given] }) => {
    const record = given?.kind === "list" ? (given.items[0] ?? null) : (given ?? null);
    return { audit: "Retraced", promise: true, delivery: "awaited", record, missingFields: lacks(record, "action") ? ["action"] : [] };
  },
});

function lacks(record: Value | null, name: string): boolean {
  return record?.kind === "record" && !record.open && !record.keys.includes(name);
}
