import type { RequestHandler } from "express";

export const requireRole = (role: string): RequestHandler => (req, res, next) => {
  if (req.user?.role !== role) {
    res.status(403).end();
    return;
  }
  next();
};
