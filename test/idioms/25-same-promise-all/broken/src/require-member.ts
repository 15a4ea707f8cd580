import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { prisma } from "./prisma.js";

export async function requireMember(c: Context, right: string) {
  const session = await prisma.session.findUnique({ where: { token: c.req.header("authorization") ?? "" }, include: { member: true } });
  if (!session?.member.rights.includes(right)) throw new HTTPException(403);
  return session.member;
}
