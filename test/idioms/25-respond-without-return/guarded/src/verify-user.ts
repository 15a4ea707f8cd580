import type { Request, Response } from "express";
import { prisma } from "./prisma.js";

export async function verifyUser(req: Request, res: Response) {
  const session = await prisma.session.findUnique({ where: { token: req.cookies.session ?? "" }, include: { user: true } });
  if (!session) {
    res.status(401).json({ response: "You must be logged in." });
    return null;
  }
  return session.user;
}
