import express from "express";
import { Model, Sequelize } from "sequelize";

const app = express();
const sequelize = new Sequelize("postgres://localhost/garden");

class Plant extends Model {}
Plant.init({}, { sequelize });

app.post("/plants", async (req, res) => { //= entry http POST /plants
  await Plant.create({ name: req.body.name }); //= open unguarded-action
  res.end();
});

app.patch("/plants/:id", async (req, res) => { //= entry http PATCH /plants/:id
  const plant = await Plant.findByPk(req.params.id);
  await plant.update({ name: req.body.name }); //= open unguarded-action
  res.end();
});

app.delete("/plants/:id", async (req, res) => { //= entry http DELETE /plants/:id
  await Plant.destroy({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});

app.get("/plants", async (req, res) => { //= entry http GET /plants
  res.json(await Plant.findAll());
  res.end();
});
