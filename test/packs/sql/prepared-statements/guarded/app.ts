import express from "express";
import Database from "better-sqlite3";
import { newEnforcer } from "casbin";

const app = express();
const database = new Database("post.db");
const removeParcel = database.prepare("delete from parcels where id = ?");
const enforcer = await newEnforcer("model.conf", "policy.csv");

app.delete("/parcels/:id", async (req, res) => { //= entry http DELETE /parcels/:id
  if (!(await enforcer.enforce(req.user.id, "parcel", "delete"))) throw new Error("forbidden");
  removeParcel.run(req.params.id); //= held casbin
  res.end();
});
