import type { NextFunction, Request, Response } from "express";
import jwt from "jsonwebtoken";

export function claims(req: Request, _res: Response, next: NextFunction) {
  const token = req.headers.authorization?.slice("Bearer ".length);
  req.user = token ? jwt.verify(token, process.env.JWT_KEY ?? "") : null;
  next();
}
