import express from "express";
import { newEnforcer } from "casbin";
import knex from "knex";

const app = express();
const db = knex({ client: "pg" });
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/rooms/:id", async (req, res) => { //= entry http DELETE /rooms/:id
  if (!(await enforcer.enforce(req.user.id, "room", "delete"))) throw new Error("forbidden");
  await db.transaction(async (trx) => {
    await trx("bookings").where({ room_id: req.params.id }).del(); //= held casbin
    await trx("rooms").where({ id: req.params.id }).del(); //= held casbin
  });
  res.end();
});
