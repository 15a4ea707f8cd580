import express from "express";
import { newEnforcer } from "casbin";
import { Sequelize } from "sequelize";

const app = express();
const sequelize = new Sequelize("postgres://localhost/garden");
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/plants/:id", async (req, res) => { //= entry http DELETE /plants/:id
  if (!(await enforcer.enforce(req.user.id, "plant", "delete"))) throw new Error("forbidden");
  await sequelize.query("delete from plants where id = ?", { replacements: [req.params.id] }); //= held casbin
  res.end();
});
