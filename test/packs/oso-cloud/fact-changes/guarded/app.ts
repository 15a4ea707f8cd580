import express from "express";
import { Oso } from "oso-cloud";

const app = express();
const oso = new Oso("https://cloud.osohq.com", process.env.OSO_KEY);

app.post("/repositories/:id/owners", async (req, res) => { //= entry http POST /repositories/:id/owners
  if (!(await oso.authorize({ type: "User", id: req.user.id }, "grant", { type: "Repository", id: req.params.id }))) throw new Error("forbidden");
  await oso.insert(["has_role", { type: "User", id: req.body.user }, "owner", { type: "Repository", id: req.params.id }]); //= held oso-cloud
  res.end();
});
