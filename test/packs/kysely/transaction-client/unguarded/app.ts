import express from "express";
import { Kysely, PostgresDialect } from "kysely";

const app = express();
const db = new Kysely({ dialect: new PostgresDialect({}) });

app.delete("/tickets/:id", async (req, res) => { //= entry http DELETE /tickets/:id
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom("tickets").where("id", "=", req.params.id).execute(); //= open unguarded-action
  });
  res.end();
});
