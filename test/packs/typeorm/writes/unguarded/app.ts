import express from "express";
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

app.put("/invoices/:id", async (req, res) => { //= entry http PUT /invoices/:id
  await invoices.save({ id: req.params.id, total: req.body.total }); //= open unguarded-action
  res.end();
});

app.patch("/invoices/:id", async (req, res) => { //= entry http PATCH /invoices/:id
  await invoices.update({ id: req.params.id }, { total: req.body.total }); //= open unguarded-action
  res.end();
});

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  await database.getRepository(Invoice).softDelete(req.params.id); //= open unguarded-action
  res.end();
});

app.delete("/invoices", async (req, res) => { //= entry http DELETE /invoices
  await database.manager.delete(Invoice, { ownerId: req.query.owner }); //= open unguarded-action
  res.end();
});

app.get("/invoices", async (req, res) => { //= entry http GET /invoices
  res.json(await invoices.find());
  res.end();
});
