import type { Request } from "express";
import jwt from "jsonwebtoken";

export interface Credentials {
  readonly principal: string;
  readonly permissions: readonly string[];
}
export function credentialsOf(req: Request): Credentials {
  const claims = jwt.verify(req.headers.authorization ?? "", process.env.JWT_KEY ?? "");
  return { principal: claims.sub, permissions: claims.permissions };
}
