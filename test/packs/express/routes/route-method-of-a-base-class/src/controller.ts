import { type IRouter, type Request, type RequestHandler, type Response, Router } from "express";

export const NONE = "none";

type Run = (req: Request, res: Response) => Promise<void>;

interface Options {
  method: "get" | "post" | "delete";
  path: string;
  permission: string;
  before?: RequestHandler[];
  run: Run;
}

const permit =
  (permission: string): RequestHandler =>
  (req, res, next) => {
    if (permission === NONE) return next();
    if (!req.user?.permissions.includes(permission)) return res.status(403).end();
    return next();
  };

export class Controller {
  private readonly app: IRouter;

  constructor() {
    this.app = Router();
  }

  route(options: Options): void {
    this.app[options.method](options.path, permit(options.permission), this.stagesOf(options), this.caught(options.run.bind(this)));
  }

  delete(path: string, run: Run, permission = NONE): void {
    this.route({ method: "delete", path, run, permission });
  }

  use(path: string, router: IRouter): void {
    this.app.use(path, router);
  }

  get router(): IRouter {
    return this.app;
  }

  private stagesOf({ method, before = [] }: Options): RequestHandler[] {
    return method === "get" ? before : [requireJson, ...before];
  }

  private caught(run: Run): Run {
    return async (req: Request, res: Response) => {
      try {
        await run(req, res);
      } catch {
        res.status(500).end();
      }
    };
  }
}

const requireJson: RequestHandler = (req, res, next) => {
  if (!req.is("json")) return res.status(415).end();
  return next();
};
