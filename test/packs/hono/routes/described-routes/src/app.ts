import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";

const remove = createRoute({ method: "delete", path: "/invoices/{id}", middleware: [requireAdmin] as const, responses: {} });
const create = createRoute({ method: "post", path: "/invoices", responses: {} });

const app = new OpenAPIHono();

app.openapi(remove, async (c) => { //= entry http DELETE /invoices/{id}
  await db.invoice.delete({ where: { id: c.req.valid("param").id } }); //= held inferred
  return c.body(null, 204);
});

app.openapi(create, async (c) => c.json(await db.invoice.create({ data: c.req.valid("json") }))); //= entry http POST /invoices | open unguarded-action

export default app;
