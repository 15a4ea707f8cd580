import Router from "@koa/router";
import { koaScope } from "./koa-scope.js";
import type { Tenant } from "./tenant.js";

export function scopeRoutes(router: Router, { queries: { scopes } }: Tenant) {
  const { deleteScope } = scopes;

  router.delete("/scopes/:id", async (ctx) => { //= entry http DELETE /scopes/:id
    await deleteScope(ctx.params.id);
    ctx.status = 204;
  });
}
