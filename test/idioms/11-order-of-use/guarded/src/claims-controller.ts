import type { Request, Response } from "express";
import { dataSource } from "./data-source.js";
import { Claim } from "./claim.js";

export async function deleteClaim(req: Request, res: Response) {
  await dataSource.getRepository(Claim).delete({ id: req.params.id }); //= held inferred
  res.status(204).end();
}
