import type { NextFunction, Request, Response } from "express";

export const NONE = "NONE";
export const DELETE_CONTEXT = "DELETE_CONTEXT";
export const ADMIN = "ADMIN";

export function checkPermission(wanted: string | readonly string[]) {
  const permissions = Array.isArray(wanted) ? wanted : [wanted];
  return (req: Request, res: Response, next: NextFunction) => {
    if (permissions.includes(NONE)) return next();
    if (!permissions.some((permission) => req.user?.permissions.includes(permission))) {
      return res.status(403).json({ name: "NoAccessError" });
    }
    return next();
  };
}
