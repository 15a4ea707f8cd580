import type { Request } from "express";
import { source } from "./source.js";
import { Operator } from "./operator.js";

export async function callerOf(req: Request) {
  const key = req.headers["x-api-key"];
  return key ? source.getRepository(Operator).findOneBy({ key: String(key) }) : null;
}
