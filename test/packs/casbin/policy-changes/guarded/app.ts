import express from "express";
import { newEnforcer } from "casbin";

const app = express();
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/users/:id/roles", async (req, res) => { //= entry http POST /users/:id/roles
  if (!(await enforcer.enforce(req.user.id, "role", "grant"))) throw new Error("forbidden");
  await enforcer.addRoleForUser(req.params.id, req.body.role); //= held casbin
  res.end();
});

app.delete("/users/:id/roles/:role", async (req, res) => { //= entry http DELETE /users/:id/roles/:role
  if (!(await enforcer.enforce(req.user.id, "role", "delete"))) throw new Error("forbidden");
  await enforcer.deleteRoleForUser(req.params.id, req.params.role); //= held casbin
  res.end();
});
