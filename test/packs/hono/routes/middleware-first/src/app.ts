import { Hono } from "hono";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

export const invoices = new Hono()
  .basePath("/invoices")
  .delete("/:id", requireAdmin, async (c) => { //= entry http DELETE /invoices/:id
    await db.invoice.delete({ where: { id: c.req.param("id") } }); //= held inferred
    return c.body(null, 204);
  })
  .post("/", async (c) => c.json(await db.invoice.create({ data: await c.req.json() }))) //= entry http POST /invoices | open unguarded-action
  .on(["PUT", "PATCH"], "/:id", requireAdmin, async (c) => { //= entry http PATCH /invoices/:id | entry http PUT /invoices/:id
    return c.json(await db.invoice.update({ where: { id: c.req.param("id") }, data: await c.req.json() })); //= held inferred
  });
