import express from "express";
import { newEnforcer } from "casbin";
import postgres from "postgres";

const app = express();
const sql = postgres("postgres://localhost/post");
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/parcels/:id", async (req, res) => { //= entry http DELETE /parcels/:id
  if (!(await enforcer.enforce(req.user.id, "parcel", "delete"))) throw new Error("forbidden");
  await sql`delete from parcels where id = ${req.params.id}`; //= held casbin
  res.end();
});

app.get("/parcels/:id", async (req, res) => { //= entry http GET /parcels/:id
  if (!(await enforcer.enforce(req.user.id, "parcel", "read"))) throw new Error("forbidden");
  res.json(await sql`select * from parcels where id = ${req.params.id}`);
  res.end();
});
