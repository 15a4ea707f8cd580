import express from "express";
import { requireOwner } from "../back/owner";
import { openSafe } from "../back/safe";

const app = express();

app.get("/safes/:number", (req, res) => { //= entry http GET /safes/:number
  requireOwner(req.user);
  res.json(openSafe(req.params.number)); //= held owner
});
