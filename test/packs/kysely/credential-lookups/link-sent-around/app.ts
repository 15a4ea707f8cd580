import express from "express";
import { Kysely, PostgresDialect } from "kysely";

const app = express();
const db = new Kysely({ dialect: new PostgresDialect({}) });

app.delete("/songs/:id", async (req, res) => { //= entry http DELETE /songs/:id
  // Whoever was sent the link: nobody yet.
  const key = await db.selectFrom("invitations").selectAll().where("token", "=", req.query.token).executeTakeFirst();
  if (!key) return res.status(404).end();
  await db.deleteFrom("songs").where("id", "=", req.params.id).where("choir_id", "=", key.choir_id).execute(); //= open unguarded-action
  res.end();
});
