import express from "express";
import Database from "better-sqlite3";

const app = express();
const database = new Database("post.db");
const removeParcel = database.prepare("delete from parcels where id = ?");

app.delete("/parcels/:id", async (req, res) => { //= entry http DELETE /parcels/:id
  removeParcel.run(req.params.id); //= open unguarded-action
  res.end();
});
