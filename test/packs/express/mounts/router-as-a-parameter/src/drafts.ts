import type { Router } from "express";
import { db } from "./db.js";

export default (router: Router) => {
  router.delete("/drafts/:id", async (req, res) => { //= entry http DELETE /api/drafts/:id
    await db.draft.delete({ where: { id: req.params.id } }); //= open unguarded-action
    res.sendStatus(204);
  });
};
