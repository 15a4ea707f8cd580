import express from "express";
import { PrismaClient } from "@prisma/client";
import { betterAuth } from "better-auth";

const app = express();
const db = new PrismaClient();
const auth = betterAuth({});

app.delete("/bikes/:id", async (req, res) => { //= entry http DELETE /bikes/:id
  const { success } = await auth.api.userHasPermission({ body: { userId: req.body.userId, permissions: { bike: ["delete"] } } });
  if (!success) throw new Error("forbidden");
  await db.bike.delete({ where: { id: req.params.id } }); //= open unguarded-action
  res.end();
});
