import type { Router } from "express";
import { db } from "./db.js";

export function invoiceRoutes(router: Router) {
  router.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /api/invoices/:id
    await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
    res.sendStatus(204);
  });
}
