import express from "express";
import { PrismaClient } from "@prisma/client";
import { betterAuth } from "better-auth";
import { createAuthMiddleware } from "better-auth/api";

const app = express();
const db = new PrismaClient();

function openAuth() {
  return betterAuth({ hooks: crewHooks() });
}
function crewHooks() {
  return {
    after: createAuthMiddleware(async (ctx) => {
      await db.crew.update({ where: { id: ctx.query.crew }, data: { joined: true } });
    }),
  };
}

app.delete("/boats/:id", async (req, res) => { //= entry http DELETE /boats/:id
  const session = await openAuth().api.getSession({ headers: req.headers });
  if (!session) throw new Error("forbidden");
  await db.boat.delete({ where: { id: req.params.id } }); //= held better-auth
  res.end();
});
