import type { PrismaClient } from "@prisma/client";

export interface Context {
  readonly db: PrismaClient;
  readonly user: { readonly id: string; readonly role: string } | null;
}
