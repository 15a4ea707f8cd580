import type { NextFunction, Request, Response } from "express";
import jwt from "jsonwebtoken";

export function signedIn(req: Request, res: Response, next: NextFunction) {
  try {
    req.user = jwt.verify(req.headers.authorization ?? "", process.env.JWT_KEY ?? "");
  } catch {
    res.status(401).json({ error: "no valid token" });
    return;
  }
  next();
}
