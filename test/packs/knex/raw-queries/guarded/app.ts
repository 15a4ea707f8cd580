import express from "express";
import { newEnforcer } from "casbin";
import knex from "knex";

const app = express();
const db = knex({ client: "pg" });
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/rooms/:id", async (req, res) => { //= entry http DELETE /rooms/:id
  if (!(await enforcer.enforce(req.user.id, "room", "delete"))) throw new Error("forbidden");
  await db.raw("delete from rooms where id = ?", [req.params.id]); //= held casbin
  res.end();
});
