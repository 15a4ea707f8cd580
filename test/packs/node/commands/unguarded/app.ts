import express from "express";
import { execFile, spawn } from "node:child_process";

const app = express();

app.post("/backups", async (req, res) => { //= entry http POST /backups
  execFile("pg_dump", ["shop"]); //= open unguarded-action
  res.end();
});

app.post("/backups/:name/restore", async (req, res) => { //= entry http POST /backups/:name/restore
  spawn("pg_restore", [req.params.name]); //= open unguarded-action
  res.end();
});
