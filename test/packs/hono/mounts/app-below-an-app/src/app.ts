import { Hono } from "hono";
import { requireAdmin } from "./auth.js";
import drafts from "./drafts.js";
import { invoices } from "./invoices.js";

const app = new Hono().basePath("/api");

app.route("/drafts", drafts);
app.use("*", requireAdmin);
app.route("/invoices", invoices);

export default app;
