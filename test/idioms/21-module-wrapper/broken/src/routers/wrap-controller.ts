import type { RequestHandler } from "express";

type Controller = Record<string, (...args: never[]) => unknown>;

export function wrapController(controller: Controller): Record<string, RequestHandler> {
  const wrapped: Record<string, RequestHandler> = {};
  for (const [name, run] of Object.entries(controller)) {
    if (typeof run === "function") {
      wrapped[name] = async (req, res, next) => {
        try {
          await run(req, res, next);
        } catch (error) {
          next(error);
        }
      };
    }
  }
  return wrapped;
}
