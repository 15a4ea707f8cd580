import type { Request, Response } from "express";
import { Controller, NONE } from "./controller.js";
import { db } from "./db.js";

export class Drafts extends Controller {
  constructor() {
    super();
    this.route({ method: "post", path: "/", permission: NONE, run: this.create }); //= entry http POST /api/drafts
  }

  async create(req: Request, res: Response): Promise<void> {
    res.json(await db.draft.create({ data: req.body })); //= open unguarded-action
  }
}
