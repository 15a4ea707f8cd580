import express from "express";
import { newEnforcer } from "casbin";
import { DataSource } from "typeorm";

const app = express();
const database = new DataSource({ type: "postgres" });
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  if (!(await enforcer.enforce(req.user.id, "invoice", "delete"))) throw new Error("forbidden");
  await database.query("delete from invoice where id = $1", [req.params.id]); //= held casbin
  res.end();
});
