import express from "express";
import { newEnforcer } from "casbin";
import { DataSource, Entity, PrimaryColumn, type Repository } from "typeorm";

const app = express();
const database = new DataSource({ type: "postgres" });

@Entity()
class Invoice {
  @PrimaryColumn() id = "";
  @PrimaryColumn() ownerId = "";
  @PrimaryColumn() total = 0;
}

const invoices: Repository<Invoice> = database.getRepository(Invoice);
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.put("/invoices/:id", async (req, res) => { //= entry http PUT /invoices/:id
  if (!(await enforcer.enforce(req.user.id, "invoice", "update"))) throw new Error("forbidden");
  await invoices.save({ id: req.params.id, total: req.body.total }); //= held casbin
  res.end();
});

app.patch("/invoices/:id", async (req, res) => { //= entry http PATCH /invoices/:id
  if (!(await enforcer.enforce(req.user.id, "invoice", "update"))) throw new Error("forbidden");
  await invoices.update({ id: req.params.id }, { total: req.body.total }); //= held casbin
  res.end();
});

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  if (!(await enforcer.enforce(req.user.id, "invoice", "delete"))) throw new Error("forbidden");
  await database.getRepository(Invoice).softDelete(req.params.id); //= held casbin
  res.end();
});

app.delete("/invoices", async (req, res) => { //= entry http DELETE /invoices
  if (!(await enforcer.enforce(req.user.id, "invoice", "delete"))) throw new Error("forbidden");
  await database.manager.delete(Invoice, { ownerId: req.query.owner }); //= held casbin
  res.end();
});

app.get("/invoices", async (req, res) => { //= entry http GET /invoices
  if (!(await enforcer.enforce(req.user.id, "invoice", "read"))) throw new Error("forbidden");
  res.json(await invoices.find());
  res.end();
});
