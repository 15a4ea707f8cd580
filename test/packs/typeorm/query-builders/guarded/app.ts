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
  await database.createQueryBuilder().delete().from(Invoice).where("id = :id", { id: req.params.id }).execute(); //= held casbin
  res.end();
});

app.patch("/invoices/:id", async (req, res) => { //= entry http PATCH /invoices/:id
  if (!(await enforcer.enforce(req.user.id, "invoice", "update"))) throw new Error("forbidden");
  await database.getRepository(Invoice).createQueryBuilder().update().set({ total: req.body.total }).where("id = :id", { id: req.params.id }).execute(); //= held casbin
  res.end();
});
