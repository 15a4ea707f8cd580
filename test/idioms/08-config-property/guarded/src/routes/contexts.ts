import type { Request, Response } from "express";
import { database } from "../database.js";
import { ADMIN, DELETE_CONTEXT } from "../permissions.js";
import { Controller } from "./controller.js";

export class ContextsController extends Controller {
  constructor() {
    super();
    this.route({ //= entry http DELETE /api/admin/contexts/:name
      method: "delete",
      path: "/contexts/:name",
      handler: this.removeContext,
      permission: [ADMIN, DELETE_CONTEXT],
    });
  }

  async removeContext(req: Request, res: Response) {
    await database("contexts").where({ name: req.params.name }).del(); //= held inferred
    res.status(200).end();
  }
}
