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

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  await invoices.delete({ id: req.params.id, ownerId: req.user.id }); //= held scoped-query
  res.end();
});
