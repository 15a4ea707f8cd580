import { PrismaClient } from "@prisma/client";
import express, { type NextFunction, type Request, type Response } from "express";

const db = new PrismaClient();
const app = express();

app.use(countVisit);

app.delete("/boats/:id", async (request, response) => { //= entry http DELETE /boats/:id
  if (request.user?.role !== "harbourmaster") return response.status(403).end();
  await db.boat.delete({ where: { id: request.params.id } }); //= held inferred
  response.end();
});

app.delete("/moorings/:id", async (request, response) => { //= entry http DELETE /moorings/:id
  if (request.user?.role !== "harbourmaster") return response.status(403).end();
  await db.mooring.delete({ where: { id: request.params.id } }); //= held inferred
  response.end();
});

// Asked for once, though it stands before both.
async function countVisit(request: Request, response: Response, next: NextFunction) {
  await db.visit.create({ data: { path: request.path } }); //= open unguarded-action
  next();
}
