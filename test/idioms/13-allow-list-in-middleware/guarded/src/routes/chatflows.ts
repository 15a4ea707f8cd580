import { Router } from "express";
import { Chatflow } from "../chatflow.js";
import { source } from "../source.js";

export const chatflows = Router();

chatflows.delete("/:id", async (req, res) => { //= entry http DELETE /api/v1/chatflows/:id
  await source.getRepository(Chatflow).delete({ id: req.params.id }); //= held inferred
  res.json({ id: req.params.id });
});
