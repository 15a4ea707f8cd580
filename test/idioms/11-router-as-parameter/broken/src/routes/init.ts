import Router from "@koa/router";
import Koa from "koa";
import { koaAuth } from "../middleware/koa-auth.js";
import type { Libraries } from "../libraries.js";
import roleRoutes from "./role.js";

export type RouterArguments = [router: Router, libraries: Libraries];

const createRouters = (libraries: Libraries) => {
  const managementRouter = new Router();
  const anonymousRouter = new Router();
  managementRouter.use(koaAuth("management"));
  roleRoutes(anonymousRouter, libraries);

  return [managementRouter, anonymousRouter];
};

export default function initApis(libraries: Libraries) {
  const api = new Koa();
  for (const router of createRouters(libraries)) {
    api.use(router.routes()).use(router.allowedMethods());
  }
  return api;
}
