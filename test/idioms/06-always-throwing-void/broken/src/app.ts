import express from "express";
import { MongoClient, ObjectId } from "mongodb";
import { signedIn } from "./signed-in.js";
import { permissionsOf } from "./permissions.js";

const mongo = new MongoClient(process.env.MONGO_URL ?? "");
const flags = mongo.db("toggles").collection("flags");
const app = express();

app.use(signedIn);
app.delete("/flags/:id", async (req, res) => { //= entry http DELETE /flags/:id
  const permissions = permissionsOf(req.user);
  if (!permissions.canDeleteFlag()) {
    permissions.throwDenied("flags may not be deleted by you");
  }
  await flags.deleteOne({ _id: new ObjectId(req.params.id) }); //= open ignored-guard-result
  res.status(200).json({ ok: true });
});
