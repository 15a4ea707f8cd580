import express from "express";
import { newEnforcer } from "casbin";
import fs from "node:fs";
import { rm, writeFile } from "node:fs/promises";

const app = express();
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/backups/:name", async (req, res) => { //= entry http DELETE /backups/:name
  if (!(await enforcer.enforce(req.user.id, "backup", "delete"))) throw new Error("forbidden");
  await rm(`backups/${req.params.name}`); //= held casbin
  res.end();
});

app.put("/backups/:name", async (req, res) => { //= entry http PUT /backups/:name
  if (!(await enforcer.enforce(req.user.id, "backup", "update"))) throw new Error("forbidden");
  await writeFile(`backups/${req.params.name}`, req.body); //= held casbin
  res.end();
});

app.delete("/backups", async (req, res) => { //= entry http DELETE /backups
  if (!(await enforcer.enforce(req.user.id, "backup", "delete"))) throw new Error("forbidden");
  fs.rmSync("backups", { recursive: true }); //= held casbin
  res.end();
});

app.get("/backups/:name", async (req, res) => { //= entry http GET /backups/:name
  if (!(await enforcer.enforce(req.user.id, "backup", "read"))) throw new Error("forbidden");
  res.end(fs.readFileSync(`backups/${req.params.name}`));
  res.end();
});
