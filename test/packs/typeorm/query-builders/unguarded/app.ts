import express from "express";
import { DataSource, Entity, PrimaryColumn } from "typeorm";

const app = express();
const database = new DataSource({ type: "postgres" });

@Entity()
class Invoice {
  @PrimaryColumn() id = "";
  @PrimaryColumn() ownerId = "";
  @PrimaryColumn() total = 0;
}

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  await database.createQueryBuilder().delete().from(Invoice).where("id = :id", { id: req.params.id }).execute(); //= open unguarded-action
  res.end();
});

app.patch("/invoices/:id", async (req, res) => { //= entry http PATCH /invoices/:id
  await database.getRepository(Invoice).createQueryBuilder().update().set({ total: req.body.total }).where("id = :id", { id: req.params.id }).execute(); //= open unguarded-action
  res.end();
});
