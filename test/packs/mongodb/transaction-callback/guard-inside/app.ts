import express from "express";
import { newEnforcer } from "casbin";
import { MongoClient } from "mongodb";

const app = express();
const client = new MongoClient("mongodb://localhost");
const boats = client.db("harbour").collection("boats");
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/boats/:id", async (req, res) => { //= entry http DELETE /boats/:id
  await client.withSession(async () => {
    if (!(await enforcer.enforce(req.user.id, "boat", "delete"))) throw new Error("forbidden");
  });
  await boats.deleteOne({ _id: req.params.id }); //= held casbin
  res.end();
});
