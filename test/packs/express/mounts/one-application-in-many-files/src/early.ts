import { app } from "./app.js";
import { db } from "./db.js";

app.post("/invoices", async (req, res) => { //= entry http POST /invoices
  res.json(await db.invoice.create({ data: req.body })); //= open unguarded-action
});
