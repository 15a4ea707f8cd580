import type { NextApiHandler, NextApiRequest, NextApiResponse } from "next";
import { prisma } from "./prisma";

interface Options {
  readonly role?: "owner" | "member";
}

export function withRole(handler: NextApiHandler, options: Options = {}): NextApiHandler {
  return async (req: NextApiRequest, res: NextApiResponse) => {
    const session = await prisma.session.findUnique({ where: { token: req.cookies.session ?? "" }, include: { user: true } });
    if (!session) {
      return res.status(401).json({ message: "sign in first" });
    }
    if (options.role && session.user.role !== options.role) {
      return res.status(403).json({ message: "not yours to do" });
    }
    return handler(req, res);
  };
}
