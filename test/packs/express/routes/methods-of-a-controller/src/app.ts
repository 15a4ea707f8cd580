import express from "express";
import { requireAdmin } from "./auth.js";
import controller from "./controller.js";

const app = express();

app.delete("/invoices/:id", requireAdmin, controller.remove); //= entry http DELETE /invoices/:id
app.post("/invoices", controller.create); //= entry http POST /invoices
