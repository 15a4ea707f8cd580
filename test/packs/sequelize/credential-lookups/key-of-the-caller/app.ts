import { createHash } from "node:crypto";
import express, { type Request } from "express";
import { Model, Sequelize } from "sequelize";

const app = express();
const sequelize = new Sequelize("postgres://localhost/garden");

class Plant extends Model {}
Plant.init({}, { sequelize });

class ApiKey extends Model {
  gardenId!: string;

  static findByDigest(digest: string) {
    return this.findOne({ where: { hash: digest } });
  }
}
ApiKey.init({}, { sequelize });

function keyOf(request: Request) {
  return ApiKey.findByDigest(createHash("sha256").update(request.get("x-api-key") ?? "").digest("hex"));
}

app.delete("/plants/:id", async (req, res) => { //= entry http DELETE /plants/:id
  const key = await keyOf(req);
  if (!key) return res.status(401).end();
  await Plant.destroy({ where: { id: req.params.id, gardenId: key.gardenId } }); //= held scoped-query
  res.end();
});

app.delete("/beds/:id", async (req, res) => { //= entry http DELETE /beds/:id
  const key = await keyOf(req);
  if (!key) return res.status(401).end();
  await Plant.destroy({ where: { id: req.params.id } }); //= open weak-guard
  res.end();
});

app.delete("/hedges/:id", async (req, res) => { //= entry http DELETE /hedges/:id
  await keyOf(req);
  await Plant.destroy({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
