import express from "express";
import fs from "node:fs";
import { rm, writeFile } from "node:fs/promises";

const app = express();

app.delete("/backups/:name", async (req, res) => { //= entry http DELETE /backups/:name
  await rm(`backups/${req.params.name}`); //= open unguarded-action
  res.end();
});

app.put("/backups/:name", async (req, res) => { //= entry http PUT /backups/:name
  await writeFile(`backups/${req.params.name}`, req.body); //= open unguarded-action
  res.end();
});

app.delete("/backups", async (req, res) => { //= entry http DELETE /backups
  fs.rmSync("backups", { recursive: true }); //= open unguarded-action
  res.end();
});

app.get("/backups/:name", async (req, res) => { //= entry http GET /backups/:name
  res.end(fs.readFileSync(`backups/${req.params.name}`));
  res.end();
});
