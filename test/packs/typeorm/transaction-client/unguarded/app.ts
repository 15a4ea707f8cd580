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
  await database.transaction(async (manager) => {
    await manager.delete(Invoice, { id: req.params.id }); //= open unguarded-action
  });
  res.end();
});
