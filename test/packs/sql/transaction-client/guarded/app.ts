import express from "express";
import { newEnforcer } from "casbin";
import postgres from "postgres";

const app = express();
const sql = postgres("postgres://localhost/post");
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/parcels/:id", async (req, res) => { //= entry http DELETE /parcels/:id
  if (!(await enforcer.enforce(req.user.id, "parcel", "delete"))) throw new Error("forbidden");
  await sql.begin(async (tx) => {
    await tx`delete from parcels where id = ${req.params.id}`; //= held casbin
  });
  res.end();
});
