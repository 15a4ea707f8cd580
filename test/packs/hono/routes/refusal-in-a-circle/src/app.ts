import { Hono, type Context, type Next } from "hono";
import { db } from "./db.js";

const app = new Hono();

/** Tells the innermost cause: the function calls itself, and its refusal is still one. */
function refused(c: Context, cause: { status: number; inner?: unknown }): Response {
  return cause.inner ? refused(c, unwrap(cause.inner)) : c.json({ error: "not allowed" }, 403);
}
function unwrap(cause: unknown): { status: number; inner?: unknown } {
  return Array.isArray(cause) ? unwrap(cause[0]) : unwrap(String(cause));
}

async function requireAdmin(c: Context, next: Next) {
  if (c.get("user")?.role !== "admin") return refused(c, { status: 403 });
  await next();
}

app.delete("/invoices/:id", requireAdmin, async (c) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: c.req.param("id") } }); //= held inferred
  return c.body(null, 204);
});

export default app;
