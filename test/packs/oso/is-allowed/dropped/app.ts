import express from "express";
import { PrismaClient } from "@prisma/client";
import { Oso } from "oso";

const app = express();
const db = new PrismaClient();
const oso = new Oso();

app.delete("/repositorys/:id", async (req, res) => { //= entry http DELETE /repositorys/:id
  await oso.isAllowed(req.user, "delete", "Repository");
  await db.repository.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  res.end();
});
