import type { NextApiRequest, NextApiResponse } from "next";
import { auth } from "../lib/auth";

type Run = (given: { readonly req: NextApiRequest; readonly userId: string }) => Promise<unknown>;
type Answer = (req: NextApiRequest, res: NextApiResponse) => Promise<void>;

export function createAuthedRoute({ fn }: { fn: Run }): Answer {
  return async (req, res) => {
    const session = await auth(req, res);
    if (!session?.user) throw new Error("unauthorized");
    res.json(await fn({ req, userId: session.user.id }));
  };
}

export function withMiddlewares(routes: Partial<Record<string, Answer>>): Answer {
  return async (req, res) => {
    const route = routes[req.method ?? ""];
    if (!route) {
      res.status(405).end();
      return;
    }
    await route(req, res);
  };
}
