import express from "express";
import knex from "knex";

const app = express();
const db = knex({ client: "pg" });

app.post("/rooms", async (req, res) => { //= entry http POST /rooms
  await db("rooms").insert({ name: req.body.name }); //= open unguarded-action
  res.end();
});

app.patch("/rooms/:id", async (req, res) => { //= entry http PATCH /rooms/:id
  await db("rooms").where({ id: req.params.id }).update({ name: req.body.name }); //= open unguarded-action
  res.end();
});

app.delete("/rooms/:id", async (req, res) => { //= entry http DELETE /rooms/:id
  await db("rooms").where("id", req.params.id).del(); //= open unguarded-action
  res.end();
});

app.get("/rooms", async (req, res) => { //= entry http GET /rooms
  res.json(await db("rooms").select("*"));
  res.end();
});
