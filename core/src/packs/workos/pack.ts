// WorkOS: sessions of AuthKit, signed webhooks, and its audit log.
import { definePack } from "../pack.js";
import { workosAuditEvents } from "./audit-events.js";
import { workosSessions } from "./sessions.js";
import { workosWebhookSignatures } from "./webhook-signatures.js";

export const workos = definePack({
  id: "workos",
  title: "WorkOS",
  packages: ["@workos-inc/*"],
  verified: "@workos-inc/node 8.13.0, @workos-inc/authkit-nextjs 3.0.1",
  recognizers: [workosAuditEvents, workosSessions, workosWebhookSignatures],
});
