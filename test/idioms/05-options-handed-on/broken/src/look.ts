import type { Request } from "express";
import jwt from "jsonwebtoken";
import type { Options } from "./admit.js";

/** It says who may not, and stops nobody. */
export function look(req: Request, options: Options) {
  const caller = jwt.verify(String(req.headers.authorization), String(process.env.KEY)) as { role: string };
  if (options.authorization) {
    if (caller.role !== "keeper") return { ok: false };
  }
  return { ok: true };
}
