import express from "express";
import { DataSource } from "typeorm";

const app = express();
const database = new DataSource({ type: "postgres" });

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  await database.query("delete from invoice where id = $1", [req.params.id]); //= open unguarded-action
  res.end();
});
