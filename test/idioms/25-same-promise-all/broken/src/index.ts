import { Hono } from "hono";
import { prisma } from "./prisma.js";
import { requireMember } from "./require-member.js";

const app = new Hono();

app.delete("/rooms/:id", async (c) => { //= entry http DELETE /rooms/:id
  const id = c.req.param("id");
  const [member, room] = await Promise.all([requireMember(c, "rooms.delete"), prisma.room.delete({ where: { id } })]); //= open unawaited-guard
  return c.json({ by: member.id, name: room.name });
});
export default app;
