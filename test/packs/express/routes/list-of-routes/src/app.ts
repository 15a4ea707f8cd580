import express, { type Express, type RequestHandler } from "express";
import { requireAdmin } from "./auth.js";
import { db } from "./db.js";
import { invoiceRoutes, type Route } from "./invoice-routes.js";

const app = express();

for (const route of invoiceRoutes) app[route.method](route.path, ...route.before, route.run);

const timed = (run: RequestHandler): RequestHandler => async (req, res, next) => {
  await run(req, res, next);
};

function register(to: Express, { method, path, before, run }: Route) {
  to[method](path, before, timed(run));
}

const drafts: Route[] = [
  {
    method: "post",
    path: "/drafts",
    before: [],
    run: async (req, res) => {
      res.json(await db.draft.create({ data: req.body })); //= open unguarded-action
    },
  },
  {
    method: "delete",
    path: "/drafts/:id",
    before: [requireAdmin],
    run: async (req, res) => {
      await db.draft.delete({ where: { id: req.params.id } }); //= held inferred
      res.sendStatus(204);
    },
  },
];

drafts.map((draft) => ({ ...draft, path: `/v1${draft.path}` })).forEach((draft) => register(app, draft)); //= entry http DELETE /v1/drafts/:id | entry http POST /v1/drafts
