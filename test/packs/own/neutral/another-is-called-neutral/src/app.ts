import { PrismaClient } from "@prisma/client";
import express, { type NextFunction, type Request, type Response } from "express";
import { ApiDocs } from "./docs.js";

const db = new PrismaClient();
const app = express();
const docs = new ApiDocs();

const mayDelete = (req: Request, res: Response, next: NextFunction) => {
  if (req.user?.role !== "admin") return res.status(403).end();
  return next();
};

app.delete("/invoices/:id", docs.describe({ id: "removeInvoice" }), async (req, res) => { //= entry http DELETE /invoices/:id | unknown opaque-guard
  await db.invoice.delete({ where: { id: req.params.id } }); //= unknown opaque-guard
  res.sendStatus(204);
});

app.delete("/notes/:id", docs.only({ id: "removeNote" }), mayDelete, async (req, res) => { //= entry http DELETE /notes/:id | unknown opaque-guard
  await db.note.delete({ where: { id: req.params.id } }); //= held inferred
  res.sendStatus(204);
});

app.delete("/drafts/:id", async (req, res) => { //= entry http DELETE /drafts/:id
  await req.trace(req.params.id);
  await db.draft.delete({ where: { id: req.params.id } }); //= unknown lost-callee
  res.sendStatus(204);
});

export function attach(request: Request) {
  request.trace = async (id: string) => id;
}
