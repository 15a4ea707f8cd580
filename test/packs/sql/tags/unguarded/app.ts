import express from "express";
import postgres from "postgres";

const app = express();
const sql = postgres("postgres://localhost/post");

app.delete("/parcels/:id", async (req, res) => { //= entry http DELETE /parcels/:id
  await sql`delete from parcels where id = ${req.params.id}`; //= open unguarded-action
  res.end();
});

app.get("/parcels/:id", async (req, res) => { //= entry http GET /parcels/:id
  res.json(await sql`select * from parcels where id = ${req.params.id}`);
  res.end();
});
