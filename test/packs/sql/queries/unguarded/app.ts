import express from "express";
import { Pool } from "pg";

const app = express();
const pool = new Pool();

app.post("/parcels", async (req, res) => { //= entry http POST /parcels
  await pool.query("insert into parcels (name) values ($1)", [req.body.name]); //= open unguarded-action
  res.end();
});

app.patch("/parcels/:id", async (req, res) => { //= entry http PATCH /parcels/:id
  const client = await pool.connect();
  await client.query({ text: "update parcels set name = $1 where id = $2", values: [req.body.name, req.params.id] }); //= open unguarded-action
  res.end();
});

app.delete("/parcels/:id", async (req, res) => { //= entry http DELETE /parcels/:id
  await pool.query(`DELETE FROM public."parcels" WHERE id = $1`, [req.params.id]); //= open unguarded-action
  res.end();
});

app.get("/parcels", async (req, res) => { //= entry http GET /parcels
  res.json(await pool.query("select * from parcels -- delete from parcels"));
  res.end();
});
