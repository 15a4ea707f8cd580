import express from "express";
import { Kysely, PostgresDialect } from "kysely";

const app = express();
const db = new Kysely({ dialect: new PostgresDialect({}) });

app.delete("/tickets/:id", async (req, res) => { //= entry http DELETE /tickets/:id
  await db.deleteFrom("tickets").where("id", "=", req.params.id).where("holder_id", "=", req.user.id).execute(); //= held scoped-query
  res.end();
});
