import express from "express";
import { requireAdmin } from "./auth.js";
import { invoices } from "./invoices.js";

const app = express();

app.use("/admin", requireAdmin);
app.use(`${process.env.BASE}/internal`, requireAdmin);
app.use(process.env.BASE, requireAdmin);
app.use(["/staff", "/users"], requireAdmin);
app.use("/invoices", invoices);
