// The record of who did what, for those who have to answer for it later.
import type { User } from "@prisma/client";
import { db } from "./db.js";

interface AuditEvent {
  readonly actor: User | undefined;
  readonly event: string;
  readonly target: string;
}

export async function recordAudit({ actor, event, target }: AuditEvent): Promise<void> {
  await db.auditRecord.create({ data: { actor: actor?.id ?? "nobody", event, target } });
}
