import Router from "@koa/router";
import { ApiKey } from "../models/api-key.js";
import { authentication } from "../middlewares/authentication.js";
import { authorize } from "../policies.js";

const router = new Router();

router.post("keys.delete", authentication(), async (ctx) => { //= entry http POST /keys.delete
  const { user } = ctx.state.auth;
  const key = await ApiKey.findByPk(ctx.request.body.id, { rejectOnEmpty: true });
  if (ctx.request.body.notify) {
    authorize(user, "delete", key);
  }
  await key.destroy(); //= open one-branch-guard
  ctx.body = { success: true };
});

export default router;
