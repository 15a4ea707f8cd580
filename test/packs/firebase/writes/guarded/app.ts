import express from "express";
import { newEnforcer } from "casbin";
import { getFirestore } from "firebase-admin/firestore";

const app = express();
const database = getFirestore();
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/scores", async (req, res) => { //= entry http POST /scores
  if (!(await enforcer.enforce(req.user.id, "score", "create"))) throw new Error("forbidden");
  await database.collection("scores").add({ points: req.body.points }); //= held casbin
  res.end();
});

app.delete("/scores/:id", async (req, res) => { //= entry http DELETE /scores/:id
  if (!(await enforcer.enforce(req.user.id, "score", "delete"))) throw new Error("forbidden");
  await database.collection("scores").doc(req.params.id).delete(); //= held casbin
  res.end();
});

app.get("/scores/:id", async (req, res) => { //= entry http GET /scores/:id
  if (!(await enforcer.enforce(req.user.id, "score", "read"))) throw new Error("forbidden");
  res.json(await database.collection("scores").doc(req.params.id).get());
  res.end();
});
