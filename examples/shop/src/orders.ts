// Orders: customers place and change their own.
import { Router } from "express";
import { recordAudit } from "./audit.js";
import { can, requireUser } from "./auth.js";
import { db } from "./db.js";

export const orders = Router();
orders.use(requireUser);

// As it should be: the answer is awaited, and a no ends the way.
orders.patch("/:id", async (req, res) => {
  if (!(await can(req.user, "order:update", req.params.id))) {
    res.status(403).json({ error: "Not your order." });
    return;
  }
  const order = await db.order.update({ where: { id: req.params.id }, data: { status: req.body.status } });
  await recordAudit({ actor: req.user, event: "order.updated", target: order.id });
  res.json(order);
});

// A promise is never false: without `await`, everybody may.
orders.delete("/:id", async (req, res) => {
  if (!can(req.user, "order:delete", req.params.id)) {
    res.status(403).json({ error: "Not your order." });
    return;
  }
  const order = await db.order.delete({ where: { id: req.params.id } });
  await recordAudit({ actor: req.user, event: "order.deleted", target: order.id });
  res.status(204).end();
});
