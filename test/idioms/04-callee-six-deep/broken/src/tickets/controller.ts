import type { Request, Response } from "express";
import { ticketService } from "./service.js";

export async function removeTicket(req: Request, res: Response) {
  await ticketService.remove(req.params.id, req.user);
  res.sendStatus(204);
}
