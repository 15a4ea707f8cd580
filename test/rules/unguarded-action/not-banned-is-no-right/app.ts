import { PrismaClient } from "@prisma/client";
import express, { type Request, type Response } from "express";

const db = new PrismaClient();
const app = express();

app.delete("/boats/:id", removeBoat); //= entry http DELETE /boats/:id
app.delete("/moorings/:id", removeMooring); //= entry http DELETE /moorings/:id

// Not to be banned is no right to anything.
async function isBanned(userId: string): Promise<boolean> {
  return (await db.ban.count({ where: { userId } })) > 0;
}
async function removeBoat(request: Request, response: Response) {
  if (await isBanned(request.user.id)) return response.status(403).end();
  await db.boat.delete({ where: { id: request.params.id } }); //= open unguarded-action
  response.end();
}

// A question turned round is the question still.
async function mayRemove(userId: string, mooringId: string): Promise<boolean> {
  const mooring = await db.mooring.findUnique({ where: { id: mooringId } });
  return mooring?.ownerId === userId;
}
async function mayNotRemove(userId: string, mooringId: string): Promise<boolean> {
  return !(await mayRemove(userId, mooringId));
}
async function removeMooring(request: Request, response: Response) {
  if (await mayNotRemove(request.user.id, request.params.id)) return response.status(403).end();
  await db.mooring.delete({ where: { id: request.params.id } }); //= held inferred
  response.end();
}
