import express from "express";
import { newEnforcer } from "casbin";

const app = express();
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/users/:id/roles", async (req, res) => { //= entry http POST /users/:id/roles
  await enforcer.addRoleForUser(req.params.id, req.body.role); //= open unguarded-action
  res.end();
});

app.delete("/users/:id/roles/:role", async (req, res) => { //= entry http DELETE /users/:id/roles/:role
  await enforcer.deleteRoleForUser(req.params.id, req.params.role); //= open unguarded-action
  res.end();
});
