// `await workos.auditLogs.createEvent(organization, event)`: rejects if it was not recorded.
import { recognize } from "../pack.js";

const required = ["action", "occurredAt", "actor", "targets", "context"];

export const workosAuditEvents = recognize({
  id: "workos/audit-events",
  title: "An event in the WorkOS audit log",
  finds: "audit",
  looksAt: "call",
  at: ["@workos-inc/node#WorkOS.auditLogs.createEvent", "@workos-inc/authkit-nextjs#getWorkOS().auditLogs.createEvent"],
  read: ({ arguments: [, event] }) => ({
    audit: "WorkOS audit log",
    promise: true,
    delivery: "awaited",
    record: event ?? null,
    missingFields: event?.kind === "record" && !event.open ? required.filter((name) => !event.keys.includes(name)) : [],
  }),
});
