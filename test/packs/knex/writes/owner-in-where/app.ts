import express from "express";
import knex from "knex";

const app = express();
const db = knex({ client: "pg" });

app.delete("/rooms/:id", async (req, res) => { //= entry http DELETE /rooms/:id
  await db("rooms").where({ id: req.params.id, host_id: req.user.id }).del(); //= held scoped-query
  res.end();
});
