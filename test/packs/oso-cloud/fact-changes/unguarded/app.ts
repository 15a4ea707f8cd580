import express from "express";
import { Oso } from "oso-cloud";

const app = express();
const oso = new Oso("https://cloud.osohq.com", process.env.OSO_KEY);

app.post("/repositories/:id/owners", async (req, res) => { //= entry http POST /repositories/:id/owners
  await oso.insert(["has_role", { type: "User", id: req.body.user }, "owner", { type: "Repository", id: req.params.id }]); //= open unguarded-action
  res.end();
});
