import express from "express";
import { newEnforcer } from "casbin";
import { BaseEntity, Entity, PrimaryColumn } from "typeorm";

const app = express();

@Entity()
class Invoice extends BaseEntity {
  @PrimaryColumn() id = "";
  @PrimaryColumn() ownerId = "";
  @PrimaryColumn() total = 0;
}
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  if (!(await enforcer.enforce(req.user.id, "invoice", "delete"))) throw new Error("forbidden");
  await Invoice.delete({ id: req.params.id }); //= held casbin
  res.end();
});

app.delete("/invoices/:id/now", async (req, res) => { //= entry http DELETE /invoices/:id/now
  if (!(await enforcer.enforce(req.user.id, "invoice", "delete"))) throw new Error("forbidden");
  const invoice = await Invoice.findOneByOrFail({ id: req.params.id });
  await invoice.remove(); //= held casbin
  res.end();
});
