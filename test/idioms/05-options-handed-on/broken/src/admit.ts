import type { Request, Response } from "express";
import jwt from "jsonwebtoken";

export interface Options {
  authorization?: { right: string } | { keeperOnly: true };
}
interface Caller {
  id: string;
  role: string;
  rights: readonly string[];
}
type Admitted = { ok: false; status: number } | { ok: true; caller: Caller };

function callerOf(req: Request) {
  return jwt.verify(String(req.headers.authorization), String(process.env.KEY)) as unknown as Caller;
}

/** What the options leave out is not asked. */
export function admit(req: Request, options: Options): Admitted {
  const caller = callerOf(req);
  if (options.authorization) {
    const isDenied =
      "keeperOnly" in options.authorization ? caller.role !== "keeper" : !caller.rights.includes(options.authorization.right);
    if (isDenied) return { ok: false, status: 403 };
  }
  return { ok: true, caller };
}

type Run = (args: { req: Request; res: Response; caller: Caller }) => Promise<void>;

export function route(options: Options, run: Run) {
  return async (req: Request, res: Response) => {
    const admitted = admit(req, options);
    if (!admitted.ok) {
      res.status(admitted.status).end();
      return;
    }
    await run({ req, res, caller: admitted.caller });
  };
}
