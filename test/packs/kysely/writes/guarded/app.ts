import express from "express";
import { newEnforcer } from "casbin";
import { Kysely, PostgresDialect } from "kysely";

const app = express();
const db = new Kysely({ dialect: new PostgresDialect({}) });
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.post("/tickets", async (req, res) => { //= entry http POST /tickets
  if (!(await enforcer.enforce(req.user.id, "ticket", "create"))) throw new Error("forbidden");
  await db.insertInto("tickets").values({ seat: req.body.seat }).execute(); //= held casbin
  res.end();
});

app.patch("/tickets/:id", async (req, res) => { //= entry http PATCH /tickets/:id
  if (!(await enforcer.enforce(req.user.id, "ticket", "update"))) throw new Error("forbidden");
  await db.updateTable("tickets").set({ seat: req.body.seat }).where("id", "=", req.params.id).executeTakeFirst(); //= held casbin
  res.end();
});

app.delete("/tickets/:id", async (req, res) => { //= entry http DELETE /tickets/:id
  if (!(await enforcer.enforce(req.user.id, "ticket", "delete"))) throw new Error("forbidden");
  await db.deleteFrom("tickets").where("id", "=", req.params.id).execute(); //= held casbin
  res.end();
});

app.get("/tickets", async (req, res) => { //= entry http GET /tickets
  if (!(await enforcer.enforce(req.user.id, "ticket", "read"))) throw new Error("forbidden");
  res.json(await db.selectFrom("tickets").selectAll().execute());
  res.end();
});
