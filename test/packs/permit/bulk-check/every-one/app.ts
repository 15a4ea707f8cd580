import express from "express";
import { PrismaClient } from "@prisma/client";
import { Permit } from "permitio";

const app = express();
const db = new PrismaClient();
const permit = new Permit({ token: process.env.PERMIT_KEY });

app.delete("/surveys/:id", async (req, res) => { //= entry http DELETE /surveys/:id
  const answers = await permit.bulkCheck([{ user: req.user.id, action: "read", resource: "survey" }, { user: req.user.id, action: "delete", resource: "survey" }]);
  if (!answers.every(Boolean)) throw new Error("forbidden");
  await db.survey.delete({ where: { id: req.params.id } }); //= held permit
  res.end();
});
