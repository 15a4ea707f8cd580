import type { Request } from "express";
import jwt from "jsonwebtoken";

export function requireKeeper(req: Request) {
  const caller = jwt.verify(String(req.headers.authorization), String(process.env.KEY)) as { role: string };
  if (caller.role !== "keeper") throw new Error("keepers only");
  return caller;
}
