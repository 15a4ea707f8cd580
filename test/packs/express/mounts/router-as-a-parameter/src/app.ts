import express from "express";
import { requireAdmin } from "./auth.js";
import drafts from "./drafts.js";
import { invoiceRoutes } from "./invoices.js";

const app = express();
const router = express.Router();

drafts(router);
router.use(requireAdmin);
invoiceRoutes(router);
app.use("/api", router);
