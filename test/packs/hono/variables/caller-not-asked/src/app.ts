import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { db } from "./db.js";

const app = new Hono();

app.delete("/invoices/:id", async (c) => { //= entry http DELETE /invoices/:id
  const user = c.get("user");
  console.log(user?.id);
  await db.invoice.delete({ where: { id: c.req.param("id") } }); //= open unguarded-action
  return c.body(null, 204);
});

app.post("/invoices", async (c) => { //= entry http POST /invoices
  if (!c.get("user")) throw new HTTPException(401);
  return c.json(await db.invoice.create({ data: await c.req.json() })); //= open weak-guard
});

export default app;
