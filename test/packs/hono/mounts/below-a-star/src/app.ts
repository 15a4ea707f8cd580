import { Hono } from "hono";
import { logger } from "hono/logger";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const app = new Hono();

app.use(logger());
app.use("/admin/*", requireAdmin);
app.use("/invoices", requireAdmin);

app.delete("/admin/invoices/:id", async (c) => { //= entry http DELETE /admin/invoices/:id
  await db.invoice.delete({ where: { id: c.req.param("id") } }); //= held inferred
  return c.body(null, 204);
});

app.post("/invoices", async (c) => c.json(await db.invoice.create({ data: await c.req.json() }))); //= entry http POST /invoices | held inferred

app.delete("/invoices/:id", async (c) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: c.req.param("id") } }); //= open unguarded-action
  return c.body(null, 204);
});

export default app;
