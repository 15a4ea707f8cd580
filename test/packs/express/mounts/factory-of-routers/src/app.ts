import express from "express";
import { requireAdmin } from "./auth.js";
import { createRouter, type Definition } from "./create-router.js";
import { db } from "./db.js";

const invoices: Definition[] = [
  {
    method: "delete",
    path: "/:id",
    run: async (req, res) => { //= entry http DELETE /invoices/:id
      await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
      res.sendStatus(204);
    },
  },
  {
    method: "post",
    path: "/",
    run: async (req, res) => { //= entry http POST /invoices
      res.json(await db.invoice.create({ data: req.body })); //= held inferred
    },
  },
];

const drafts: Definition[] = [
  {
    method: "post",
    path: "/",
    run: async (req, res) => { //= entry http POST /drafts
      res.json(await db.draft.create({ data: req.body })); //= open unguarded-action
    },
  },
];

const notes: Definition[] = [
  {
    method: "post",
    path: "/",
    run: async (req, res) => { //= entry http POST /notes
      res.json(await db.note.create({ data: req.body })); //= held inferred
    },
  },
];

const app = express();

app.use("/invoices", requireAdmin, createRouter(invoices));
app.use("/drafts", createRouter(drafts));
app.use("/notes", createRouter(notes, requireAdmin));
