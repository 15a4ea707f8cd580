// The catalogue: everybody reads it, administrators keep it.
import { Router } from "express";
import { recordAudit } from "./audit.js";
import { requireAdmin, requireUser } from "./auth.js";
import { db } from "./db.js";

export const products = Router();

products.get("/", async (_req, res) => {
  res.json(await db.product.findMany());
});

// As it should be: guarded, and on record.
products.post("/", requireUser, requireAdmin, async (req, res) => {
  const product = await db.product.create({ data: { title: req.body.title, price: req.body.price } });
  await recordAudit({ actor: req.user, event: "product.created", target: product.id });
  res.status(201).json(product);
});

// Signed in is not the same as entitled: any customer can delete any product.
products.delete("/:id", requireUser, async (req, res) => {
  const product = await db.product.delete({ where: { id: req.params.id } });
  await recordAudit({ actor: req.user, event: "product.deleted", target: product.id });
  res.status(204).end();
});
