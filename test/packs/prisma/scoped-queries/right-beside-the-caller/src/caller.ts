import { PrismaClient } from "@prisma/client";
import { verify } from "jsonwebtoken";
import type Koa from "koa";

export const db = new PrismaClient();

export async function callerOf(ctx: Koa.Context) {
  const { id } = verify(ctx.get("authorization"), process.env.KEY ?? "") as { id: string };
  const user = await db.user.findUnique({ where: { id } });
  if (!user) ctx.throw(401);
  return user;
}
