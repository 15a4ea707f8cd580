import express from "express";
import { newEnforcer } from "casbin";
import { DataSource, Entity, PrimaryColumn } from "typeorm";

const app = express();
const database = new DataSource({ type: "postgres" });

@Entity()
class Invoice {
  @PrimaryColumn() id = "";
  @PrimaryColumn() ownerId = "";
  @PrimaryColumn() total = 0;
}
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/invoices/:id", async (req, res) => { //= entry http DELETE /invoices/:id
  if (!(await enforcer.enforce(req.user.id, "invoice", "delete"))) throw new Error("forbidden");
  await database.transaction(async (manager) => {
    await manager.delete(Invoice, { id: req.params.id }); //= held casbin
  });
  res.end();
});
