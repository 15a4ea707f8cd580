import express from "express";
import { newEnforcer } from "casbin";
import { MongoClient } from "mongodb";

const app = express();
const client = new MongoClient("mongodb://localhost");
const boats = client.db("harbour").collection("boats");
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/boats", async (req, res) => { //= entry http POST /boats
  if (!(await enforcer.enforce(req.user.id, "boat", "create"))) throw new Error("forbidden");
  await boats.insertOne({ name: req.body.name }); //= held casbin
  res.end();
});

app.patch("/boats/:id", async (req, res) => { //= entry http PATCH /boats/:id
  if (!(await enforcer.enforce(req.user.id, "boat", "update"))) throw new Error("forbidden");
  await boats.updateOne({ _id: req.params.id }, { $set: { name: req.body.name } }); //= held casbin
  res.end();
});

app.delete("/boats/:id", async (req, res) => { //= entry http DELETE /boats/:id
  if (!(await enforcer.enforce(req.user.id, "boat", "delete"))) throw new Error("forbidden");
  await boats.deleteOne({ _id: req.params.id }); //= held casbin
  res.end();
});

app.get("/boats/:id", async (req, res) => { //= entry http GET /boats/:id
  if (!(await enforcer.enforce(req.user.id, "boat", "read"))) throw new Error("forbidden");
  res.json(await boats.findOne({ _id: req.params.id }));
  res.end();
});
