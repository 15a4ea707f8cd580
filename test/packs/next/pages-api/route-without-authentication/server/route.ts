import type { NextApiRequest, NextApiResponse } from "next";

type Run = (given: { readonly req: NextApiRequest; readonly userId: string }) => Promise<unknown>;
type Answer = (req: NextApiRequest, res: NextApiResponse) => Promise<void>;

export function createAuthedRoute({ fn }: { fn: Run }): Answer {
  return async (req, res) => {
    const userId = String(req.headers["x-user-id"]);
    res.json(await fn({ req, userId: userId }));
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
