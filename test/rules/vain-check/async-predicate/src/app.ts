import express from "express";
import { db, isReadForbidden, isStamped } from "./postcards";

const app = express();

app.get("/postcards", async (req, res) => { //= entry http GET /postcards
  const cards = await db.postcard.findMany({ where: { id: { in: req.query.ids } } });
  const visible = cards.filter(async (card) => !(await isReadForbidden(card, req.user))); //= finding vain-check
  res.json(visible.filter(async (card) => await isStamped(card)));
});
