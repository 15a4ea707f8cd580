import { type RequestHandler, Router } from "express";
import { checkPermission } from "../permissions.js";

interface RouteOptions {
  readonly method: "get" | "post" | "delete";
  readonly path: string;
  readonly permission: string | readonly string[];
  readonly handler: RequestHandler;
}

export class Controller {
  readonly app = Router();

  route(options: RouteOptions) {
    this.app[options.method](options.path, checkPermission(options.permission), options.handler.bind(this));
  }
}
