import { PrismaClient } from "@prisma/client";
import express from "express";
import type { Access } from "./access.js";
import { leavesCheck, NONE, permit, permitAll } from "./permissions.js";

const db = new PrismaClient();

export function start(services: { access: Access }) {
  const app = express();
  const aside = express.Router();

  aside.delete("/drafts/:id", permit("drafts:delete"), async (req, res) => { //= entry http DELETE /aside/drafts/:id
    await db.draft.delete({ where: { id: req.params.id } }); //= unknown lost-callee
    res.end();
  });
  app.use("/aside", aside);

  app.use(leavesCheck(services.access));

  app.delete("/invoices/:id", permit("invoices:delete"), async (req, res) => { //= entry http DELETE /invoices/:id
    await db.invoice.delete({ where: { id: req.params.id } }); //= held inferred
    res.end();
  });
  app.delete("/lines/:id", permit(["invoices:write", NONE]), async (req, res) => { //= entry http DELETE /lines/:id
    await db.line.delete({ where: { id: req.params.id } }); //= held inferred
    res.end();
  });
  app.delete("/notes/:id", permit(NONE), async (req, res) => { //= entry http DELETE /notes/:id
    await db.note.delete({ where: { id: req.params.id } }); //= open unguarded-action
    res.end();
  });
  app.delete("/tags/:id", permit(), async (req, res) => { //= entry http DELETE /tags/:id
    await db.tag.delete({ where: { id: req.params.id } }); //= open unguarded-action
    res.end();
  });
  app.delete("/folders/:id", permitAll("folders:delete"), async (req, res) => { //= entry http DELETE /folders/:id
    await db.folder.delete({ where: { id: req.params.id } }); //= open unguarded-action
    res.end();
  });
}
