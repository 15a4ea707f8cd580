import express, { type NextFunction, type Request, type Response } from "express";
import { db } from "./db.js";

const app = express();

function requireAdmin(req: Request, res: Response, next: NextFunction) {
  if (req.user?.role !== "admin") res.status(403).json({ error: "admins only" });
  next();
}

app.delete("/invoices/:id", requireAdmin, async (req, res) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.sendStatus(204);
});
