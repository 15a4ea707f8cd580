import Router from "@koa/router";
import type { GuildRole } from "@prisma/client";
import Koa from "koa";
import { callerOf, db } from "./caller";

const app = new Koa();
const router = new Router();
enum Role {
  Master = "MASTER",
  Member = "MEMBER",
}

router.post("/members/:guild", async (ctx) => { //= entry http POST /members/:guild
  const user = await callerOf(ctx);
  const found = await db.seat.findFirst({ where: { userId: user.id, guildId: ctx.params.guild, role: Role.Member } });
  if (!found) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= open weak-guard
});
router.post("/two/:guild", async (ctx) => { //= entry http POST /two/:guild
  const user = await callerOf(ctx);
  const found = await db.guild.findFirst({ where: { id: ctx.params.guild, AND: [{ seats: { some: { userId: user.id } } }, { seats: { some: { role: Role.Master } } }] } });
  if (!found) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= open weak-guard
});
router.post("/asked/:guild", async (ctx) => { //= entry http POST /asked/:guild
  const user = await callerOf(ctx);
  const found = await db.guild.findFirst({ where: { id: ctx.params.guild, seats: { some: { userId: user.id, role: ctx.request.body.as as GuildRole } } } });
  if (!found) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= open weak-guard
});
router.post("/invited/:guild", async (ctx) => { //= entry http POST /invited/:guild
  const user = await callerOf(ctx);
  const found = await db.seat.findFirst({ where: { guildId: ctx.params.guild, invitedById: user.id, role: Role.Master } });
  if (!found) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= open weak-guard
});
router.post("/another/:guild", async (ctx) => { //= entry http POST /another/:guild
  const user = await callerOf(ctx);
  const found = await db.seat.findFirst({ where: { guildId: ctx.params.guild, userId: ctx.request.body.userId, role: Role.Master } });
  if (!found) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= open weak-guard
});
router.post("/no/:guild", async (ctx) => { //= entry http POST /no/:guild
  const user = await callerOf(ctx);
  const found = await db.guild.findFirst({ where: { id: ctx.params.guild, ownerId: user.id, NOT: { seats: { some: { userId: user.id, role: Role.Master } } } } });
  if (!found) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= open weak-guard
});
router.post("/none/:guild", async (ctx) => { //= entry http POST /none/:guild
  const user = await callerOf(ctx);
  const found = await db.guild.findFirst({ where: { id: ctx.params.guild, ownerId: user.id, seats: { none: { userId: user.id, role: Role.Master } } } });
  if (!found) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= open weak-guard
});
router.post("/either/:guild", async (ctx) => { //= entry http POST /either/:guild
  const user = await callerOf(ctx);
  const found = await db.guild.findFirst({ where: { id: ctx.params.guild, OR: [{ seats: { some: { userId: user.id, role: Role.Master } } }, { seats: { some: { userId: user.id } } }] } });
  if (!found) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= open weak-guard
});
router.post("/over/:guild", async (ctx) => { //= entry http POST /over/:guild
  const user = await callerOf(ctx);
  const found = await db.guild.findFirst({ where: { id: ctx.params.guild, seats: { some: { userId: user.id, role: Role.Master, ...ctx.request.body.filter } } } });
  if (!found) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= open weak-guard
});
router.post("/not/:guild", async (ctx) => { //= entry http POST /not/:guild
  const user = await callerOf(ctx);
  const found = await db.guild.findFirst({ where: { id: ctx.params.guild, seats: { some: { userId: user.id, role: { not: Role.Master } } } } });
  if (!found) ctx.throw(403);
  await db.seat.update({ where: { id: ctx.request.body.id, guildId: ctx.params.guild }, data: { role: ctx.request.body.role } }); //= open weak-guard
});
router.post("/made/:guild", async (ctx) => { //= entry http POST /made/:guild
  const user = await callerOf(ctx);
  await db.seat.upsert({ //= open weak-guard
    where: { id: ctx.request.body.id, guild: { id: ctx.params.guild, seats: { some: { userId: user.id, role: Role.Master } } } },
    update: { role: ctx.request.body.role },
    create: { guildId: ctx.params.guild, role: ctx.request.body.role },
  });
});
app.use(router.routes());
