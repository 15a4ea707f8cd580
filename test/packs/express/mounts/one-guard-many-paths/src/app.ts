import express from "express";
import { requireAdmin } from "./auth.js";
import { invoices } from "./invoices.js";

const app = express();

app.use(["/users", "/invoices"], requireAdmin);
app.use("/invoices", invoices);
