import express from "express";
import { newEnforcer } from "casbin";
import knex from "knex";

const app = express();
const db = knex({ client: "pg" });
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/rooms", async (req, res) => { //= entry http POST /rooms
  if (!(await enforcer.enforce(req.user.id, "room", "create"))) throw new Error("forbidden");
  await db("rooms").insert({ name: req.body.name }); //= held casbin
  res.end();
});

app.patch("/rooms/:id", async (req, res) => { //= entry http PATCH /rooms/:id
  if (!(await enforcer.enforce(req.user.id, "room", "update"))) throw new Error("forbidden");
  await db("rooms").where({ id: req.params.id }).update({ name: req.body.name }); //= held casbin
  res.end();
});

app.delete("/rooms/:id", async (req, res) => { //= entry http DELETE /rooms/:id
  if (!(await enforcer.enforce(req.user.id, "room", "delete"))) throw new Error("forbidden");
  await db("rooms").where("id", req.params.id).del(); //= held casbin
  res.end();
});

app.get("/rooms", async (req, res) => { //= entry http GET /rooms
  if (!(await enforcer.enforce(req.user.id, "room", "read"))) throw new Error("forbidden");
  res.json(await db("rooms").select("*"));
  res.end();
});
