import type { Request } from "express";
import jwt from "jsonwebtoken";

export function callerOf(req: Request) {
  const token = req.headers.authorization?.slice("Bearer ".length);
  return token ? (jwt.verify(token, String(process.env.TOKEN_KEY)) as { id: string; role: string }) : null;
}
