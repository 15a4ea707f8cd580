// Who is asking, and what they may do.
import type { User } from "@prisma/client";
import type { NextFunction, Request, Response } from "express";
import { db } from "./db.js";

declare global {
  namespace Express {
    interface Request {
      user?: User;
    }
  }
}

/** Lets through whoever is signed in. */
export async function requireUser(req: Request, res: Response, next: NextFunction) {
  const token = req.get("authorization")?.replace("Bearer ", "");
  const user = token ? await db.user.findUnique({ where: { token } }) : null;
  if (!user) {
    res.status(401).json({ error: "Please sign in." });
    return;
  }
  req.user = user;
  next();
}

/** Lets through administrators only. Stands behind requireUser. */
export function requireAdmin(req: Request, res: Response, next: NextFunction) {
  if (req.user?.role !== "admin") {
    res.status(403).json({ error: "Administrators only." });
    return;
  }
  next();
}

/** Whether somebody may do something with an order: their own, or any order as an administrator. */
export async function can(user: User | undefined, permission: "order:update" | "order:delete", orderId: string): Promise<boolean> {
  if (!user) return false;
  if (user.role === "admin") return true;
  const order = await db.order.findUnique({ where: { id: orderId } });
  return permission === "order:update" && order?.userId === user.id;
}
