import { Hono } from "hono";
import { db } from "./db.js";

const drafts = new Hono();

drafts.delete("/:id", async (c) => { //= entry http DELETE /api/drafts/:id
  await db.draft.delete({ where: { id: c.req.param("id") } }); //= open unguarded-action
  return c.body(null, 204);
});

export default drafts;
