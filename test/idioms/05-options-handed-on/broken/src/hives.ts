import { PrismaClient } from "@prisma/client";
import express, { type Request } from "express";
import { type Options, route } from "./admit.js";
import { laxRoute } from "./lax.js";
import { look } from "./look.js";

const app = express();
const db = new PrismaClient();

/** Nothing is asked for. */
app.delete( //= entry http DELETE /hives/:id
  "/hives/:id",
  route({}, async ({ req, res }) => {
    await db.hive.delete({ where: { id: req.params.id } }); //= open weak-guard
    res.end();
  }),
);

/** It is left out where somebody forgot to set it. */
const relaxed: Options = { authorization: process.env.STRICT ? { keeperOnly: true } : undefined };
app.put( //= entry http PUT /hives/:id
  "/hives/:id",
  route(relaxed, async ({ req, res }) => {
    await db.hive.update({ where: { id: req.params.id }, data: { place: String(req.body.place) } }); //= open one-branch-guard
    res.end();
  }),
);

/** Somebody takes it away again. */
const weakened: Options = { authorization: { keeperOnly: true } };
weakened.authorization = undefined;
app.post( //= entry http POST /hives
  "/hives",
  route(weakened, async ({ req, res }) => {
    await db.hive.create({ data: { place: String(req.body.place) } }); //= open one-branch-guard
    res.end();
  }),
);

/** What was asked is answered, and nobody looks at the answer. */
app.delete("/frames/:id", async (req: Request, res) => { //= entry http DELETE /frames/:id
  look(req, { authorization: { keeperOnly: true } });
  await db.frame.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});

app.put( //= entry http PUT /frames/:id
  "/frames/:id",
  laxRoute({ authorization: { keeperOnly: true } }, async (req) => {
    await db.frame.update({ where: { id: req.params.id }, data: { place: String(req.body.place) } }); //= open one-branch-guard
  }),
);
