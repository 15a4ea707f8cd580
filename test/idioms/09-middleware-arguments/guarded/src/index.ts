import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { HTTPException } from "hono/http-exception";
import { prisma } from "./prisma.js";
import { sessionOf } from "./session.js";

const signedIn = createMiddleware(async (c, next) => {
  const session = await sessionOf(c.req.header("cookie"));
  if (!session) throw new HTTPException(401);
  c.set("session", session);
  await next();
});
const allowed = (right: string) =>
  createMiddleware(async (c, next) => {
    if (!c.get("session").rights.includes(right)) return c.json({ error: "forbidden" }, 403);
    await next();
  });
const editors = [signedIn, allowed("articles:edit")] as const;

const app = new Hono();
app.delete("/articles/:id", ...editors, async (c) => { //= entry http DELETE /articles/:id
  await prisma.article.delete({ where: { id: c.req.param("id") } }); //= held inferred
  return c.body(null, 204);
});
app.delete("/comments/:id", signedIn, allowed("comments:remove"), async (c) => { //= entry http DELETE /comments/:id
  await prisma.comment.delete({ where: { id: c.req.param("id") } }); //= held inferred
  return c.body(null, 204);
});
export default app;
