import express from "express";
import { BaseEntity, Entity, PrimaryColumn } from "typeorm";

const app = express();

@Entity()
class Invoice extends BaseEntity {
  @PrimaryColumn() id = "";
  @PrimaryColumn() ownerId = "";
  @PrimaryColumn() total = 0;
}

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  await Invoice.delete({ id: req.params.id }); //= open unguarded-action
  res.end();
});

app.delete("/invoices/:id/now", async (req, res) => { //= entry http DELETE /invoices/:id/now
  const invoice = await Invoice.findOneByOrFail({ id: req.params.id });
  await invoice.remove(); //= open unguarded-action
  res.end();
});
