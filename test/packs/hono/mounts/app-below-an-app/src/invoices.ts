import { Hono } from "hono";
import { db } from "./db.js";

export const invoices = new Hono() //= entry http DELETE /api/invoices/:id
  .delete("/:id", async (c) => {
    await db.invoice.delete({ where: { id: c.req.param("id") } }); //= held inferred
    return c.body(null, 204);
  });
