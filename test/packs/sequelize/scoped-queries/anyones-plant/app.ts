import express from "express";
import { Model, Sequelize } from "sequelize";

const app = express();
const sequelize = new Sequelize("postgres://localhost/garden");

class Plant extends Model {}
Plant.init({}, { sequelize });

app.delete("/plants/:id", async (req, res) => { //= entry http DELETE /plants/:id
  const plant = await Plant.findOne({ where: { id: req.params.id } });
  if (!plant) throw new Error("not found");
  await plant.destroy(); //= open unguarded-action
  res.end();
});
