import express, { type Express } from "express";
import { requireAdmin } from "./auth.js";
import { draftRouter } from "./drafts.js";
import { invoiceRouter } from "./invoices.js";

export function makeApp(): Express {
  const app = express();
  const drafts = draftRouter();
  app.use("/drafts", drafts);
  app.use(requireAdmin);
  app.use("/invoices", invoiceRouter());
  return app;
}
