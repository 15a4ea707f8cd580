import Router from "@koa/router";
import { db } from "./db.js";

export const invoices = new Router();

invoices.delete("/:id", async (ctx) => { //= entry http DELETE /v1/api/invoices/:id
  await db.invoice.delete({ where: { id: ctx.params.id } }); //= held inferred
});
