import express from "express";
import { getAuth } from "firebase-admin/auth";

const app = express();

app.post("/users/:id/claims", async (req, res) => { //= entry http POST /users/:id/claims
  await getAuth().setCustomUserClaims(req.params.id, req.body); //= open unguarded-action
  res.end();
});
