import express from "express";
import { newEnforcer } from "casbin";
import { execFile, spawn } from "node:child_process";

const app = express();
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/backups", async (req, res) => { //= entry http POST /backups
  if (!(await enforcer.enforce(req.user.id, "backup", "execute"))) throw new Error("forbidden");
  execFile("pg_dump", ["shop"]); //= held casbin
  res.end();
});

app.post("/backups/:name/restore", async (req, res) => { //= entry http POST /backups/:name/restore
  if (!(await enforcer.enforce(req.user.id, "backup", "execute"))) throw new Error("forbidden");
  spawn("pg_restore", [req.params.name]); //= held casbin
  res.end();
});
