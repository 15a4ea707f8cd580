import express from "express";
import postgres from "postgres";

const app = express();
const sql = postgres("postgres://localhost/post");

app.delete("/parcels/:id", async (req, res) => { //= entry http DELETE /parcels/:id
  await sql.begin(async (tx) => {
    await tx`delete from parcels where id = ${req.params.id}`; //= open unguarded-action
  });
  res.end();
});
