import express from "express";
import { Kysely, PostgresDialect } from "kysely";

const app = express();
const db = new Kysely({ dialect: new PostgresDialect({}) });

app.post("/tickets", async (req, res) => { //= entry http POST /tickets
  await db.insertInto("tickets").values({ seat: req.body.seat }).execute(); //= open unguarded-action
  res.end();
});

app.patch("/tickets/:id", async (req, res) => { //= entry http PATCH /tickets/:id
  await db.updateTable("tickets").set({ seat: req.body.seat }).where("id", "=", req.params.id).executeTakeFirst(); //= open unguarded-action
  res.end();
});

app.delete("/tickets/:id", async (req, res) => { //= entry http DELETE /tickets/:id
  await db.deleteFrom("tickets").where("id", "=", req.params.id).execute(); //= open unguarded-action
  res.end();
});

app.get("/tickets", async (req, res) => { //= entry http GET /tickets
  res.json(await db.selectFrom("tickets").selectAll().execute());
  res.end();
});
