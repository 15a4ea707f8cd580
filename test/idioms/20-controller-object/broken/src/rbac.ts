import type { NextFunction, Request, Response } from "express";

export const checkPermission = (permission: string) => (req: Request, res: Response, next: NextFunction) => {
  const user = req.user;
  if (!user) return res.status(401).json({ message: "Unauthorized" });
  if (user.isOwner || user.permissions.includes(permission)) return next();
  console.warn("missing", permission);
  return next();
};
