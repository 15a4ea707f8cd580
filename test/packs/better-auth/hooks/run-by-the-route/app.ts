import express from "express";
import { PrismaClient } from "@prisma/client";
import { betterAuth } from "better-auth";
import { createAuthMiddleware } from "better-auth/api";

const app = express();
const db = new PrismaClient();

async function join(crew: string): Promise<void> {
  await db.crew.update({ where: { id: crew }, data: { joined: true } }); //= open unguarded-action
}

export const auth = betterAuth({ hooks: { after: createAuthMiddleware(async (ctx) => join(ctx.query.crew)) } });

app.post("/crews/:id/join", async (req, res) => { //= entry http POST /crews/:id/join
  await join(req.params.id);
  res.end();
});
