// Chores for administrators.
import { type Request, Router } from "express";
import { recordAudit } from "./audit.js";
import { requireAdmin, requireUser } from "./auth.js";
import { db } from "./db.js";
import { hooks } from "./hooks.js";

export const admin = Router();

// As it should be.
admin.post("/orders/close", requireUser, requireAdmin, async (req, res) => {
  const { count } = await db.order.updateMany({ where: { status: "shipped" }, data: { status: "closed" } });
  await recordAudit({ actor: req.user, event: "orders.closed", target: `${count} orders` });
  res.json({ count });
});

// Which function runs is the visitor's choice: nobody can tell from the code what it does.
admin.post("/hooks", async (req: Request, res) => {
  await hooks[req.body.hook]?.(req);
  res.status(202).end();
});
