import { Hono, type Context, type Next } from "hono";
import { db } from "./db.js";

const app = new Hono();

async function requireAdmin(c: Context, next: Next) {
  if (c.get("user")?.role !== "admin") c.json({ error: "admins only" }, 403);
  await next();
}

app.delete("/invoices/:id", requireAdmin, async (c) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: c.req.param("id") } }); //= open ignored-guard-result
  return c.body(null, 204);
});

export default app;
