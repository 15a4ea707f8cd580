import { createHash } from "node:crypto";
import express from "express";
import { Model, Op, Sequelize } from "sequelize";

const app = express();
const sequelize = new Sequelize("postgres://localhost/garden");

class Plant extends Model {}
Plant.init({}, { sequelize });

class AccessKey extends Model {
  // Older keys are kept as they are, newer ones as their hash.
  static findByKey(key: string) {
    return this.findOne({ where: { [Op.or]: [{ secret: key }, { hash: createHash("sha256").update(key).digest("hex") }] } });
  }
  // Whoever knows a name finds a key.
  static findByKeyOrName(key: string, name: string) {
    return this.findOne({ where: { [Op.or]: [{ secret: key }, { name }] } });
  }
}
AccessKey.init({}, { sequelize });

app.delete("/plants/:id", async (req, res) => { //= entry http DELETE /plants/:id
  const key = await AccessKey.findByKey(req.get("x-key") ?? "");
  if (!key) return res.status(401).end();
  await Plant.destroy({ where: { id: req.params.id, gardenId: key.gardenId } }); //= held scoped-query
  res.end();
});

app.delete("/trees/:id", async (req, res) => { //= entry http DELETE /trees/:id
  const key = await AccessKey.findByKeyOrName(req.get("x-key") ?? "", req.query.name);
  if (!key) return res.status(401).end();
  await Plant.destroy({ where: { id: req.params.id, gardenId: key.gardenId } }); //= open unguarded-action
  res.end();
});
