import express from "express";
import { countSafe } from "../back/counting";
import { openSafe } from "../back/safe";

const app = express();

app.get("/safes/:number", (req, res) => { //= entry http GET /safes/:number
  res.json(openSafe(req.params.number)); //= open unguarded-action
});

app.get("/safes/:number/count", (req, res) => { //= entry http GET /safes/:number/count
  res.json(countSafe(req.params.number));
});
