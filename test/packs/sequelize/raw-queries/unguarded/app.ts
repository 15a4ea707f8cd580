import express from "express";
import { Sequelize } from "sequelize";

const app = express();
const sequelize = new Sequelize("postgres://localhost/garden");

app.delete("/plants/:id", async (req, res) => { //= entry http DELETE /plants/:id
  await sequelize.query("delete from plants where id = ?", { replacements: [req.params.id] }); //= open unguarded-action
  res.end();
});
