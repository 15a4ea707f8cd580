import express from "express";
import { getFirestore } from "firebase-admin/firestore";

const app = express();
const database = getFirestore();

app.post("/scores", async (req, res) => { //= entry http POST /scores
  await database.collection("scores").add({ points: req.body.points }); //= open unguarded-action
  res.end();
});

app.delete("/scores/:id", async (req, res) => { //= entry http DELETE /scores/:id
  await database.collection("scores").doc(req.params.id).delete(); //= open unguarded-action
  res.end();
});

app.get("/scores/:id", async (req, res) => { //= entry http GET /scores/:id
  res.json(await database.collection("scores").doc(req.params.id).get());
  res.end();
});
