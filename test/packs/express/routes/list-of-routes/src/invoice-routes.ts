import type { RequestHandler } from "express";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

export interface Route {
  method: "post" | "delete";
  path: string;
  before: RequestHandler[];
  run: RequestHandler;
}

export const invoiceRoutes: Route[] = [
  {
    method: "delete",
    path: "/invoices/:id",
    before: [requireAdmin],
    run: async (req, res) => { //= entry http DELETE /invoices/:id
      await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
      res.sendStatus(204);
    },
  },
  {
    method: "post",
    path: "/invoices",
    before: [],
    run: async (req, res) => { //= entry http POST /invoices
      res.json(await db.invoice.create({ data: req.body })); //= open unguarded-action
    },
  },
];
