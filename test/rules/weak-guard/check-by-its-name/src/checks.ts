// Checks that are called what a check is called. What they look at tells what they prove.
import { PrismaClient } from "@prisma/client";

const db = new PrismaClient();

export interface Sailor {
  readonly id: string;
  readonly rank: string;
  readonly role: string;
  readonly confirmed: boolean;
}
const rights: Record<string, number> = { deckhand: 1, mate: 2, captain: 3 };

export const canSteer = (sailor: Sailor, asked: string) => (rights[sailor.role] ?? 0) >= (rights[asked] ?? 9);

export async function canBoard(sailor: Sailor, shipId: string) {
  const crew = await db.crew.findMany({ where: { shipId } });
  return crew.some((one) => one.sailorId === sailor.id);
}

export const canAnchor = (_sailor: Sailor, shipId: string) => shipId.length > 0;

export const canMoor = (sailor: Sailor, shipId: string) => Boolean(sailor) && shipId !== "";

export async function canLaunch(sailor: Sailor, shipId: string) {
  const ship = await db.ship.findUnique({ where: { id: shipId } });
  return sailor !== null && ship !== null;
}

export const canScrap = (sailor: Sailor) => sailor.rank === "rested";

export const canHire = (role: string) => role === "captain" || role === "mate";

export const canRest = (rank: string) => rank === "tired";

/** Two records of what is allowed: the one is worked out from the sailor, the other is called so. */
export const allowances = (sailor: Sailor, berth: string) => ({ canDrill: sailor.role === "captain", canDine: berth !== "galley" });
