import express from "express";
import { db } from "./db.js";
import { hint, leavesCheck, permit } from "./permissions.js";

const app = express();

app.post("/drafts", permit("drafts:write"), async (req, res) => { //= entry http POST /drafts
  res.json(await db.draft.create({ data: req.body })); //= unknown lost-callee
});

app.use(leavesCheck);

app.delete("/invoices/:id", permit("invoices:write"), async (req, res) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
  res.sendStatus(204);
});

app.delete("/notes/:id", hint("notes:write"), async (req, res) => { //= entry http DELETE /notes/:id
  await db.note.delete({ where: { id: req.params.id } }); //= unknown lost-callee
  res.sendStatus(204);
});
