import type { Request, Response } from "express";
import { segments } from "../data.js";
import { permissionsOf } from "../permissions.js";

export async function deleteSegment(req: Request, res: Response) {
  const permissions = permissionsOf(req);
  if (!permissions.canManageSegments()) {
    permissions.refuse();
  }
  await segments.deleteOne({ id: req.params.id }); //= held inferred
  res.status(200).json({ status: 200 });
}
