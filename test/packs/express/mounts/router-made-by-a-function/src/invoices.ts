import { Router } from "express";
import { db } from "./db.js";

export function invoiceRouter(): Router {
  const router = Router();
  router.delete("/:id", async (req, res) => { //= entry http DELETE /invoices/:id
    await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
    res.sendStatus(204);
  });
  return router;
}
