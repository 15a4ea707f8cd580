import { TRPCError } from "@trpc/server";
import { prisma } from "./prisma.js";

async function mayDo(userId: string, libraryId: string, right: string): Promise<boolean> {
  const membership = await prisma.membership.findFirst({ where: { userId, libraryId } });
  if (!membership) return false;
  return membership.rights.includes(right);
}

/** Whoever has the right, or keeps the thing; one after the other, and a refusal at the end. */
export async function assertMayRemove(userId: string, libraryId: string, right: string, keeperId: string | null): Promise<void> {
  const may = await mayDo(userId, libraryId, right);
  if (may) {
    return;
  }
  if (keeperId && keeperId === userId) {
    return;
  }
  throw new TRPCError({ code: "FORBIDDEN", message: `You lack ${right}` });
}
