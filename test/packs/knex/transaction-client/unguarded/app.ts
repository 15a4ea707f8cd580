import express from "express";
import knex from "knex";

const app = express();
const db = knex({ client: "pg" });

app.delete("/rooms/:id", async (req, res) => { //= entry http DELETE /rooms/:id
  await db.transaction(async (trx) => {
    await trx("bookings").where({ room_id: req.params.id }).del(); //= open unguarded-action
    await trx("rooms").where({ id: req.params.id }).del(); //= open unguarded-action
  });
  res.end();
});
