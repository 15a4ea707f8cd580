import express from "express";
import { newEnforcer } from "casbin";
import { Model, Sequelize } from "sequelize";

const app = express();
const sequelize = new Sequelize("postgres://localhost/garden");

class Plant extends Model {}
Plant.init({}, { sequelize });
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/plants/:id", async (req, res) => { //= entry http DELETE /plants/:id
  await sequelize.transaction(async () => {
    if (!(await enforcer.enforce(req.user.id, "plant", "delete"))) throw new Error("forbidden");
  });
  await Plant.destroy({ where: { id: req.params.id } }); //= held casbin
  res.end();
});
