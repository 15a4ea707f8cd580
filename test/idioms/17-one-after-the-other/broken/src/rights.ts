import { TRPCError } from "@trpc/server";
import { prisma } from "./prisma.js";

async function mayDo(userId: string, libraryId: string, right: string): Promise<boolean> {
  const membership = await prisma.membership.findFirst({ where: { userId, libraryId } });
  if (!membership) return false;
  return membership.rights.includes(right);
}

/** Whoever has the right, or anybody where the shelf is open; one after the other, and a refusal at the end. */
export async function assertMayRemove(userId: string, libraryId: string, right: string, isOpen: boolean): Promise<void> {
  const may = await mayDo(userId, libraryId, right);
  if (may) {
    return;
  }
  if (isOpen) {
    return;
  }
  throw new TRPCError({ code: "FORBIDDEN", message: `You lack ${right}` });
}

/** Two values that are no keys: that they are alike says nothing of whose the thing is. */
export function assertAlike(mine: string, theirs: string): void {
  if (mine !== theirs) throw new TRPCError({ code: "FORBIDDEN" });
}
