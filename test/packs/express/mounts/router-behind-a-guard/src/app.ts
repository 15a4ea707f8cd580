import express from "express";
import { requireAdmin } from "./auth.js";
import { invoices } from "./invoices.js";

const app = express();
const api = express.Router();

api.use("/invoices", requireAdmin, invoices);
app.use("/api", api);
