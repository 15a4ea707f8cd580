import express from "express";
import { Kysely, PostgresDialect } from "kysely";

const app = express();
const db = new Kysely({ dialect: new PostgresDialect({}) });

app.delete("/tickets/:id", async (req, res) => { //= entry http DELETE /tickets/:id
  const ticket = await db.selectFrom("tickets").selectAll().where("id", "=", req.params.id).where("holder_id", "=", req.user.id).executeTakeFirstOrThrow();
  await db.deleteFrom("tickets").where("id", "=", ticket.id).execute(); //= held kysely
  res.end();
});
