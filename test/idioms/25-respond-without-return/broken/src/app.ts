import express from "express";
import { prisma } from "./prisma.js";
import { verifyUser } from "./verify-user.js";

const app = express();
app.delete("/collections/:id", async (req, res) => { //= entry http DELETE /collections/:id
  const user = await verifyUser(req, res);
  if (!user) return;
  const collection = await prisma.collection.findUnique({ where: { id: req.params.id } });
  if (collection?.ownerId !== user.id) {
    res.status(401).json({ response: "Collection is not accessible." });
  }
  await prisma.collection.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.json({ response: "deleted" });
});
