import express from "express";
import { Sequelize } from "sequelize";

const app = express();
const sequelize = new Sequelize("postgres://localhost/garden");
const Plant = sequelize.define("Plant", {});

app.delete("/plants/:id", async (req, res) => { //= entry http DELETE /plants/:id
  await Plant.destroy({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});

app.delete("/beds/:id/plants", async (req, res) => { //= entry http DELETE /beds/:id/plants
  await Plant.destroy({ where: { bedId: req.params.id, gardenerId: req.user.id } }); //= held scoped-query
  res.end();
});
