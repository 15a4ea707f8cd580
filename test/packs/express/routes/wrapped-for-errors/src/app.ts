import express from "express";
import expressAsyncHandler from "express-async-handler";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";
import { wrap } from "./wrap.js";

const app = express();

app.delete( //= entry http DELETE /invoices/:id
  "/invoices/:id",
  requireAdmin,
  wrap(async (req, res) => {
    await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
    res.sendStatus(204);
  }),
);

app.post( //= entry http POST /invoices
  "/invoices",
  expressAsyncHandler(async (req, res) => {
    res.json(await db.invoice.create({ data: req.body })); //= open unguarded-action
  }),
);
