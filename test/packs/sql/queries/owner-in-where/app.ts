import express from "express";
import { Pool } from "pg";

const app = express();
const pool = new Pool();

app.delete("/parcels/:id", async (req, res) => { //= entry http DELETE /parcels/:id
  await pool.query("delete from parcels where id = $1 and sender_id = $2", [req.params.id, req.user.id]); //= held scoped-query
  res.end();
});
