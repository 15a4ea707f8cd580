import express from "express";
import { newEnforcer } from "casbin";
import { Pool } from "pg";

const app = express();
const pool = new Pool();
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/parcels", async (req, res) => { //= entry http POST /parcels
  if (!(await enforcer.enforce(req.user.id, "parcel", "create"))) throw new Error("forbidden");
  await pool.query("insert into parcels (name) values ($1)", [req.body.name]); //= held casbin
  res.end();
});

app.patch("/parcels/:id", async (req, res) => { //= entry http PATCH /parcels/:id
  if (!(await enforcer.enforce(req.user.id, "parcel", "update"))) throw new Error("forbidden");
  const client = await pool.connect();
  await client.query({ text: "update parcels set name = $1 where id = $2", values: [req.body.name, req.params.id] }); //= held casbin
  res.end();
});

app.delete("/parcels/:id", async (req, res) => { //= entry http DELETE /parcels/:id
  if (!(await enforcer.enforce(req.user.id, "parcel", "delete"))) throw new Error("forbidden");
  await pool.query(`DELETE FROM public."parcels" WHERE id = $1`, [req.params.id]); //= held casbin
  res.end();
});

app.get("/parcels", async (req, res) => { //= entry http GET /parcels
  if (!(await enforcer.enforce(req.user.id, "parcel", "read"))) throw new Error("forbidden");
  res.json(await pool.query("select * from parcels -- delete from parcels"));
  res.end();
});
