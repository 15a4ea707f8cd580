import type { NextFunction, Request, Response } from "express";

export function requireClerk(req: Request, res: Response, next: NextFunction) {
  if (!req.user || req.user.role !== "clerk") {
    res.status(403).json({ status: 403, message: "clerks only" });
    return;
  }
  next();
}
