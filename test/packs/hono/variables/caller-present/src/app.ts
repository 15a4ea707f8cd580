import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { db } from "./db.js";

const app = new Hono();

app.delete("/invoices/:id", async (c) => { //= entry http DELETE /invoices/:id
  const user = c.get("user");
  if (!user) throw new HTTPException(401);
  const invoice = await db.invoice.findUnique({ where: { id: c.req.param("id") } });
  if (invoice.ownerId !== user.id) return c.json({ error: "not yours" }, 403);
  await db.invoice.delete({ where: { id: invoice.id } }); //= held inferred
  return c.body(null, 204);
});

export default app;
