import express, { type Application, type Request, type Response } from "express";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

export class Server {
  private readonly app: Application;

  constructor() {
    this.app = express();
    this.app.post("/invoices", this.create); //= entry http POST /invoices
    this.app.use(requireAdmin);
    this.routes();
  }

  private routes() {
    this.app.delete("/invoices/:id", this.remove.bind(this)); //= entry http DELETE /invoices/:id
  }

  private async create(req: Request, res: Response) {
    res.json(await db.invoice.create({ data: req.body })); //= open unguarded-action
  }

  private async remove(req: Request, res: Response) {
    await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
    res.sendStatus(204);
  }
}
