import express from "express";
import { PrismaClient } from "@prisma/client";
import { Permit } from "permitio";

const app = express();
const db = new PrismaClient();
const permit = new Permit({ token: process.env.PERMIT_KEY });

app.delete("/surveys/:id", async (req, res) => { //= entry http DELETE /surveys/:id
  if (!(await permit.check(req.user.id, "delete", { type: "survey", key: req.params.id }))) throw new Error("forbidden");
  await db.survey.delete({ where: { id: req.params.id } }); //= held permit
  res.end();
});
