import express from "express";
import { requireAdmin } from "./auth.js";
import { invoices } from "./invoices.js";

const app = express();

app.use("/admin/invoices", requireAdmin, invoices);
app.use("/invoices", invoices);
