import express from "express";
import { OpenFgaClient } from "@openfga/sdk";

const app = express();
const fga = new OpenFgaClient({ apiUrl: process.env.FGA_URL });

app.post("/folders/:id/editors", async (req, res) => { //= entry http POST /folders/:id/editors
  await fga.writeTuples([{ user: req.body.user, relation: "editor", object: `folder:${req.params.id}` }]); //= open unguarded-action
  res.end();
});
