import express from "express";
import { db, isReadForbidden } from "./postcards";

const app = express();

app.get("/postcards", async (req, res) => { //= entry http GET /postcards
  const cards = await db.postcard.findMany({ where: { id: { in: req.query.ids } } });
  const answers = await Promise.all(cards.map(async (card) => ({ card, forbidden: await isReadForbidden(card, req.user) })));
  res.json(answers.filter(({ forbidden }) => !forbidden).map(({ card }) => card));
});
