import Router from "@koa/router";
import { GuildRole } from "@prisma/client";
import Koa from "koa";
import { callerOf, db } from "./caller";

const app = new Koa();
const router = new Router();
enum Role {
  Master = "MASTER",
  Member = "MEMBER",
}

router.post("/masters/:guild", async (ctx) => { //= entry http POST /masters/:guild
  const user = await callerOf(ctx);
  const found = await db.seat.findFirst({ where: { userId: user.id, guildId: ctx.params.guild, role: Role.Master } });
  if (!found) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= held prisma
});
router.post("/through/:guild", async (ctx) => { //= entry http POST /through/:guild
  const user = await callerOf(ctx);
  const found = await db.guild.findFirst({ where: { id: ctx.params.guild, seats: { some: { userId: user.id, role: "MASTER" } } } });
  if (!found) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= held prisma
});
router.post("/several/:guild", async (ctx) => { //= entry http POST /several/:guild
  const user = await callerOf(ctx);
  const found = await db.guild.findFirst({ where: { id: ctx.params.guild, seats: { some: { userId: user.id, role: { in: [GuildRole.MASTER, GuildRole.WARDEN] } } } } });
  if (!found) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= held prisma
});
router.post("/counted/:guild", async (ctx) => { //= entry http POST /counted/:guild
  const user = await callerOf(ctx);
  const found = await db.seat.count({ where: { userId: user.id, guildId: ctx.params.guild, role: Role.Master } });
  if (found === 0) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= held prisma
});
router.post("/only/:guild", async (ctx) => { //= entry http POST /only/:guild
  const user = await callerOf(ctx);
  await db.seat.updateMany({ //= held scoped-query
    where: { id: ctx.request.body.id, guild: { id: ctx.params.guild, seats: { some: { userId: user.id, role: Role.Master } } } },
    data: { role: ctx.request.body.role },
  });
});
app.use(router.routes());
