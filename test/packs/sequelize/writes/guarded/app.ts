import express from "express";
import { newEnforcer } from "casbin";
import { Model, Sequelize } from "sequelize";

const app = express();
const sequelize = new Sequelize("postgres://localhost/garden");

class Plant extends Model {}
Plant.init({}, { sequelize });
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/plants", async (req, res) => { //= entry http POST /plants
  if (!(await enforcer.enforce(req.user.id, "plant", "create"))) throw new Error("forbidden");
  await Plant.create({ name: req.body.name }); //= held casbin
  res.end();
});

app.patch("/plants/:id", async (req, res) => { //= entry http PATCH /plants/:id
  if (!(await enforcer.enforce(req.user.id, "plant", "update"))) throw new Error("forbidden");
  const plant = await Plant.findByPk(req.params.id);
  await plant.update({ name: req.body.name }); //= held casbin
  res.end();
});

app.delete("/plants/:id", async (req, res) => { //= entry http DELETE /plants/:id
  if (!(await enforcer.enforce(req.user.id, "plant", "delete"))) throw new Error("forbidden");
  await Plant.destroy({ where: { id: req.params.id } }); //= held casbin
  res.end();
});

app.get("/plants", async (req, res) => { //= entry http GET /plants
  if (!(await enforcer.enforce(req.user.id, "plant", "read"))) throw new Error("forbidden");
  res.json(await Plant.findAll());
  res.end();
});
