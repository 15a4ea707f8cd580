import express from "express";
import { newEnforcer } from "casbin";
import { getAuth } from "firebase-admin/auth";

const app = express();
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/users/:id/claims", async (req, res) => { //= entry http POST /users/:id/claims
  if (!(await enforcer.enforce(req.user.id, "user", "grant"))) throw new Error("forbidden");
  await getAuth().setCustomUserClaims(req.params.id, req.body); //= held casbin
  res.end();
});
