import express from "express";
import knex from "knex";

const app = express();
const db = knex({ client: "pg" });

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  // Whoever was sent the link: nobody yet.
  const key = await db("invitations").where({ token: req.query.token }).first();
  if (!key) return res.status(404).end();
  await db("songs").where({ id: req.params.id, choir_id: key.choir_id }).del(); //= open unguarded-action
  res.end();
});
