import Router from "@koa/router";
import Koa from "koa";
import { callerOf, db } from "./caller";

const app = new Koa();
const router = new Router();

async function few(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  const made = await db.book.count({ where: { userId: user.id } });
  if (made < 5) return next();
  ctx.throw(403);
}
async function hasRoom(user: { id: string }): Promise<boolean> {
  return (await db.book.count({ where: { userId: user.id } })) < 5;
}
async function roomy(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  if (!(await hasRoom(user))) ctx.throw(403);
  return next();
}
async function fresh(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  if (user.expiresAt > Date.now()) return next();
  ctx.throw(403);
}
async function notStale(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  if (user.expiresAt <= Date.now()) ctx.throw(403);
  return next();
}
async function grown(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  if (user.age < 18) ctx.throw(403);
  return next();
}
async function rich(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  const offer = await db.offer.findUnique({ where: { id: ctx.params.id } });
  if (user.balance >= offer?.price) return next();
  ctx.throw(403);
}
const reaches = (one: number, other: number): boolean => one >= other;
async function richer(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  const offer = await db.offer.findUnique({ where: { id: ctx.params.id } });
  if (!reaches(user.balance, offer?.price)) ctx.throw(403);
  return next();
}
/** How many share the role, and not what may be done by it. */
async function crowded(ctx: Koa.Context, next: Koa.Next) {
  const user = await callerOf(ctx);
  if ((await db.user.count({ where: { role: user.role } })) < 100) return next();
  ctx.throw(403);
}

router.delete("/books/:id", few, async (ctx) => { //= entry http DELETE /books/:id
  await db.book.delete({ where: { id: ctx.params.id } }); //= open weak-guard
});
router.delete("/shelves/:id", roomy, async (ctx) => { //= entry http DELETE /shelves/:id
  await db.shelf.delete({ where: { id: ctx.params.id } }); //= open weak-guard
});
router.delete("/pens/:id", fresh, async (ctx) => { //= entry http DELETE /pens/:id
  await db.pen.delete({ where: { id: ctx.params.id } }); //= open weak-guard
});
router.delete("/ink/:id", notStale, async (ctx) => { //= entry http DELETE /ink/:id
  await db.ink.delete({ where: { id: ctx.params.id } }); //= open weak-guard
});
router.delete("/wine/:id", grown, async (ctx) => { //= entry http DELETE /wine/:id
  await db.wine.delete({ where: { id: ctx.params.id } }); //= open weak-guard
});
router.delete("/offers/:id", rich, async (ctx) => { //= entry http DELETE /offers/:id
  await db.offer.delete({ where: { id: ctx.params.id } }); //= open weak-guard
});
router.delete("/bids/:id", richer, async (ctx) => { //= entry http DELETE /bids/:id
  await db.bid.delete({ where: { id: ctx.params.id } }); //= open weak-guard
});
router.delete("/seats/:id", crowded, async (ctx) => { //= entry http DELETE /seats/:id
  await db.seat.delete({ where: { id: ctx.params.id } }); //= open weak-guard
});
app.use(router.routes());
