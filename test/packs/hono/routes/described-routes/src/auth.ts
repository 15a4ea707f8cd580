import { createMiddleware } from "hono/factory";

export const requireAdmin = createMiddleware(async (c, next) => {
  if (c.get("user")?.role !== "admin") return c.json({ error: "admins only" }, 403);
  await next();
});
