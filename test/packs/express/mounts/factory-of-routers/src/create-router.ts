import { type RequestHandler, Router } from "express";

export interface Definition {
  method: "get" | "post" | "delete";
  path: string;
  run: RequestHandler;
}

export function createRouter(definitions: Definition[], ...before: RequestHandler[]): Router {
  const router = Router();
  router.use(...before);
  for (const { method, path, run } of definitions) router[method](path, run);
  return router;
}
