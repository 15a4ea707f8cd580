import express, { type NextFunction, type Request, type Response } from "express";
import { db } from "./db.js";

class Forbidden extends Error {}

const app = express();

function requireAdmin(req: Request, res: Response, next: NextFunction) {
  if (req.user?.role !== "admin") return next(new Forbidden());
  return next();
}

app.delete("/invoices/:id", requireAdmin, async (req, res) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
  res.sendStatus(204);
});

app.use((error, req, res, next) => {
  res.status(500).end();
});
