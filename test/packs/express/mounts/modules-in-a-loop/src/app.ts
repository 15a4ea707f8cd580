import express, { Router } from "express";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

class Drafts {
  readonly router = Router();

  constructor() {
    this.router.post("/", async (req, res) => { //= entry http POST /drafts
      res.json(await db.draft.create({ data: req.body })); //= open unguarded-action
    });
  }
}

class Invoices {
  readonly router = Router();

  constructor() {
    this.router.post("/", async (req, res) => { //= entry http POST /invoices
      res.json(await db.invoice.create({ data: req.body })); //= held inferred
    });
  }
}

const app = express();
const modules = [
  { path: "/drafts", guard: express.json(), controller: new Drafts() },
  { path: "/invoices", guard: requireAdmin, controller: new Invoices() },
];

for (const { path, guard, controller } of modules) {
  app.use(guard);
  app.use(path, controller.router);
}
