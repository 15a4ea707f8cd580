import express from "express";
import { PrismaClient } from "@prisma/client";
import { Oso } from "oso-cloud";

const app = express();
const db = new PrismaClient();
const oso = new Oso("https://cloud.osohq.com", process.env.OSO_KEY);

app.delete("/repositorys/:id", async (req, res) => { //= entry http DELETE /repositorys/:id
  if (await oso.authorizeLocal({ type: "User", id: req.user.id }, "delete", { type: "Repository", id: req.params.id })) {
    await db.repository.delete({ where: { id: req.params.id } }); //= open ignored-guard-result
  }
  res.end();
});
