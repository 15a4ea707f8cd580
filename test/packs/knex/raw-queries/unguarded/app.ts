import express from "express";
import knex from "knex";

const app = express();
const db = knex({ client: "pg" });

app.delete("/rooms/:id", async (req, res) => { //= entry http DELETE /rooms/:id
  await db.raw("delete from rooms where id = ?", [req.params.id]); //= open unguarded-action
  res.end();
});
