import express from "express";
import { newEnforcer } from "casbin";
import { Kysely, PostgresDialect } from "kysely";

const app = express();
const db = new Kysely({ dialect: new PostgresDialect({}) });
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/tickets/:id", async (req, res) => { //= entry http DELETE /tickets/:id
  await db.transaction().execute(async () => {
    await db.deleteFrom("tickets").where("id", "=", req.params.id).execute(); //= open late-guard
  });
  if (!(await enforcer.enforce(req.user.id, "ticket", "delete"))) throw new Error("forbidden");
  res.end();
});
