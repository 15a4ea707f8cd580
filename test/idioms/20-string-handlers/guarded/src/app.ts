import Router from "@koa/router";
import Koa from "koa";
import { controllers } from "./controllers/index.js";
import { policies } from "./policies/index.js";
import { routes } from "./routes/tokens.js";

const app = new Koa();
const router = new Router();

for (const route of routes) {
  const [controller, action] = route.handler.split(".");
  router[route.method](route.path, ...route.policies.map((name) => policies[name]), controllers[controller][action]); //= entry http DELETE /tokens/:id | entry http GET /tokens | unknown opaque-guard
}
app.use(router.routes());
