import { PrismaClient } from "@prisma/client";
import express from "express";
import type { Access } from "./access.js";
import { leavesCheck, NONE, PAGES_DELETE, PAGES_WRITE, permit, permitAll } from "./permissions.js";

const db = new PrismaClient();

export function start(services: { access: Access }, scope: string) {
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
  app.delete("/pages/:id", permit([PAGES_WRITE, PAGES_DELETE]), async (req, res) => { //= entry http DELETE /pages/:id
    await db.page.delete({ where: { id: req.params.id } }); //= held inferred
    res.end();
  });
  app.delete("/photos/:id", permit(scope === "own" ? [PAGES_WRITE] : [PAGES_DELETE]), async (req, res) => { //= entry http DELETE /photos/:id
    await db.photo.delete({ where: { id: req.params.id } }); //= held inferred
    res.end();
  });
  app.delete("/films/:id", permit(scope === "own" ? NONE : [PAGES_DELETE]), async (req, res) => { //= entry http DELETE /films/:id
    await db.film.delete({ where: { id: req.params.id } }); //= open unguarded-action
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
