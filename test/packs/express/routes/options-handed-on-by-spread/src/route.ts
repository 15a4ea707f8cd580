import type { Request, Response } from "express";

interface RouteOptions {
  readonly name: string;
  readonly contract?: string;
  readonly run: (given: { readonly req: Request; readonly res: Response }) => Promise<void>;
}

export const createRoute = (options: RouteOptions) => async (req: Request, res: Response) => {
  if (!req.user) return res.status(401).end();
  await options.run({ req, res });
};

export const createPreviewRoute = (options: Omit<RouteOptions, "contract">) => createRoute({ ...options, contract: "preview" });
