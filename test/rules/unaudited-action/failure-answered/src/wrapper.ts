import tracing from "@acme/tracing";
import type { Request, Response } from "express";

class Refusal extends Error {
  readonly status = 409;
}

type Answer = (req: Request, res: Response) => Promise<unknown>;
interface Answers {
  readonly GET?: Answer;
  readonly DELETE?: Answer;
}

const nothingThere = () => {
  throw new Error("method");
};

export function guarded(answers: Answers) {
  return async (req: Request, res: Response) => {
    return tracing.context.with(tracing.of(req), async () => {
      try {
        const method = req.method as keyof Answers;
        if (!answers[method]) throw new Error("method");
        const all: Required<Answers> = { ...{ GET: nothingThere, DELETE: nothingThere }, ...answers };
        return await all[method](req, res);
      } catch (error) {
        if (error instanceof Refusal) {
          const told = error.message;
          return res.status(error.status).json({ told });
        }
        return answerError(res, error);
      }
    });
  };
}

export function answerError(res: Response, error: unknown) {
  const { status = 500, message } = error as { readonly status?: number; readonly message: string };
  return res.status(status).json({ message });
}
