import type { NextFunction, Request, RequestHandler, Response } from "express";

export interface Checker {
  may(user: unknown, permissions: string[], project?: string): Promise<boolean>;
  mayAnything(user: unknown, permissions: string[]): Promise<boolean>;
}

export const NONE = "NONE";
export const PAGES_WRITE = "pages:write";
export const PAGES_DELETE = "pages:delete";

export const leavesCheck = (checker: Checker): RequestHandler => {
  return (req, _res, next) => {
    req.allows = async (asked: string | string[]) => {
      const permissions = Array.isArray(asked) ? asked : [asked];
      const { user } = req;
      if (!user) return false;
      return checker.may(user, permissions, req.params.project);
    };
    req.allowsAll = async (asked: string[]) => checker.mayAnything(req.user, asked);
    return next();
  };
};

export const permit =
  (permission: string | string[] = []) =>
  async (req: Request, res: Response, next: NextFunction) => {
    const permissions = (Array.isArray(permission) ? permission : [permission]).filter((one) => one !== NONE);
    if (!permissions.length) return next();
    if (req.allows && (await req.allows(permissions))) return next();
    return res.status(403).end();
  };

export const permitAll =
  (permission: string) =>
  async (req: Request, res: Response, next: NextFunction) => {
    if (req.allowsAll && (await req.allowsAll([permission]))) return next();
    return res.status(403).end();
  };
