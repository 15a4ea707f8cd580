import type { NextFunction, Request, RequestHandler, Response } from "express";

export const leavesCheck: RequestHandler = (req, _res, next) => {
  req.allows = async (permission: string) => {
    const { user } = req;
    if (!user) return false;
    return user.permissions.includes(permission);
  };
  return next();
};

export const permit =
  (permission: string) =>
  async (req: Request, res: Response, next: NextFunction) => {
    if (req.allows && (await req.allows(permission))) return next();
    return res.status(403).end();
  };

export const hint =
  (permission: string) =>
  async (req: Request, res: Response, next: NextFunction) => {
    if (!req.allows || (await req.allows(permission))) return next();
    return res.status(403).end();
  };
