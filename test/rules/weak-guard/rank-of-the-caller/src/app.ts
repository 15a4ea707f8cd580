import Router from "@koa/router";
import Koa from "koa";
import { callerOf, db } from "./caller";
import { Ranks, rankOf } from "./ranks";

const app = new Koa();
const router = new Router();

enum Level {
  Reader,
  Keeper,
}

/** Whoever ranks lower than what is asked for is sent away. */
function auth(options: { role?: string } = {}) {
  return async function authMiddleware(ctx: Koa.Context, next: Koa.Next) {
    const user = await callerOf(ctx);
    if (options.role && Ranks.isLower(user.role, options.role)) ctx.throw(403);
    return next();
  };
}
async function keepers(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  if (rankOf(user.role) < rankOf("keeper")) ctx.throw(403);
  return next();
}
async function atLeastKeepers(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  if (rankOf("keeper") <= rankOf(user.role)) return next();
  ctx.throw(403);
}
async function highEnough(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  if (user.accessLevel < Level.Keeper) ctx.throw(403);
  return next();
}
async function ofTheLibrary(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  if ((await db.reader.count({ where: { userId: user.id, libraryId: ctx.params.library } })) < 1) ctx.throw(403);
  return next();
}
/** The other way round: keepers are sent away. */
async function noKeepers(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  if (Ranks.isLower("reader", user.role)) ctx.throw(403);
  return next();
}
/** What somebody else may do. */
async function ofAnother(ctx: Koa.Context, next: Koa.Next) {
  await callerOf(ctx);
  const other = await db.user.findUnique({ where: { id: ctx.params.id } });
  if (rankOf(other?.role ?? "guest") < rankOf("keeper")) ctx.throw(403);
  return next();
}

/** The caller's, or somebody else's. */
async function ofEither(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  const other = await db.user.findUnique({ where: { id: ctx.params.id } });
  const one = ctx.query.other ? other : user;
  if (rankOf(one?.role ?? "guest") < rankOf("keeper")) ctx.throw(403);
  return next();
}
/** The higher of the two. */
async function ofBoth(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  const other = await db.user.findUnique({ where: { id: ctx.params.id } });
  if (Math.max(user.role, other?.role) < Level.Keeper) ctx.throw(403);
  return next();
}

router.delete("/shelves/:id", auth({ role: "keeper" }), async (ctx) => { //= entry http DELETE /shelves/:id
  await db.shelf.delete({ where: { id: ctx.params.id } }); //= held inferred
});
router.delete("/ladders/:id", auth(), async (ctx) => { //= entry http DELETE /ladders/:id
  await db.ladder.delete({ where: { id: ctx.params.id } }); //= open weak-guard
});
router.delete("/books/:id", keepers, async (ctx) => { //= entry http DELETE /books/:id
  await db.book.delete({ where: { id: ctx.params.id } }); //= held inferred
});
router.delete("/pens/:id", atLeastKeepers, async (ctx) => { //= entry http DELETE /pens/:id
  await db.pen.delete({ where: { id: ctx.params.id } }); //= held inferred
});
router.delete("/ink/:id", highEnough, async (ctx) => { //= entry http DELETE /ink/:id
  await db.ink.delete({ where: { id: ctx.params.id } }); //= held inferred
});
router.delete("/:library/lamps/:id", ofTheLibrary, async (ctx) => { //= entry http DELETE /:library/lamps/:id
  await db.lamp.delete({ where: { id: ctx.params.id } }); //= held prisma
});
router.delete("/stools/:id", noKeepers, async (ctx) => { //= entry http DELETE /stools/:id
  await db.stool.delete({ where: { id: ctx.params.id } }); //= open weak-guard
});
router.delete("/users/:id", ofAnother, async (ctx) => { //= entry http DELETE /users/:id
  await db.user.delete({ where: { id: ctx.params.id } }); //= open weak-guard
});
router.delete("/cups/:id", ofEither, async (ctx) => { //= entry http DELETE /cups/:id
  await db.cup.delete({ where: { id: ctx.params.id } }); //= open weak-guard
});
router.delete("/mats/:id", ofBoth, async (ctx) => { //= entry http DELETE /mats/:id
  await db.mat.delete({ where: { id: ctx.params.id } }); //= open weak-guard
});
app.use(router.routes());
