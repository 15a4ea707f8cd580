import { PrismaClient } from "@prisma/client";
import express from "express";
import { createPreviewRoute, createRoute } from "./route.js";

const db = new PrismaClient();
const app = express();

app.delete( //= entry http DELETE /invoices/:id
  "/invoices/:id",
  createRoute({
    name: "invoices",
    run: async ({ req }) => {
      await db.invoice.delete({ where: { id: req.params.id, ownerId: req.user.id } }); //= held scoped-query
    },
  }),
);

app.delete( //= entry http DELETE /notes/:id
  "/notes/:id",
  createPreviewRoute({
    name: "notes",
    run: async ({ req }) => {
      await db.note.delete({ where: { id: req.params.id, ownerId: req.user.id } }); //= held scoped-query
    },
  }),
);

app.delete( //= entry http DELETE /drafts/:id
  "/drafts/:id",
  createPreviewRoute({
    name: "drafts",
    run: async ({ req }) => {
      await db.draft.delete({ where: { id: req.params.id } }); //= open weak-guard
    },
  }),
);
