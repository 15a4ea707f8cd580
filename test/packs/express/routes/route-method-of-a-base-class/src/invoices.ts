import type { Request, Response } from "express";
import { Controller, NONE } from "./controller.js";
import { db } from "./db.js";

const BASE = "/:ledgerId";

export class Invoices extends Controller {
  constructor() {
    super();
    this.route({ method: "post", path: BASE, permission: "invoices:write", run: this.create }); //= entry http POST /api/invoices/:ledgerId
    this.route({ method: "post", path: `${BASE}/copies`, permission: NONE, run: this.copy }); //= entry http POST /api/invoices/:ledgerId/copies
    this.delete(`${BASE}/:id`, this.remove, "invoices:write"); //= entry http DELETE /api/invoices/:ledgerId/:id
    this.delete(`${BASE}/:id/lines`, this.clear); //= entry http DELETE /api/invoices/:ledgerId/:id/lines
  }

  async create(req: Request, res: Response): Promise<void> {
    res.json(await db.invoice.create({ data: req.body })); //= held inferred
  }

  async copy(req: Request, res: Response): Promise<void> {
    res.json(await db.copy.create({ data: req.body })); //= open unguarded-action
  }

  async remove(req: Request, res: Response): Promise<void> {
    await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
    res.sendStatus(204);
  }

  async clear(req: Request, res: Response): Promise<void> {
    await db.line.deleteMany({ where: { invoiceId: req.params.id } }); //= open unguarded-action
    res.sendStatus(204);
  }
}
