import express, { type Router } from "express";
import { db } from "./db.js";

export const draftRouter = (): Router => {
  const router = express.Router();
  router.delete("/:id", async (req, res) => { //= entry http DELETE /drafts/:id
    await db.draft.delete({ where: { id: req.params.id } }); //= open unguarded-action
    res.sendStatus(204);
  });
  return router;
};
