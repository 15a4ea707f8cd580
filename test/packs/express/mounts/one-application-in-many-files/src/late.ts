import { app } from "./guarded-app.js";
import { db } from "./db.js";

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
  res.sendStatus(204);
});
