import { PrismaClient } from "@prisma/client";
import { betterAuth } from "better-auth";
import express, { type Request } from "express";

const db = new PrismaClient();
const auth = betterAuth({});
const app = express();

const locales = ["en", "fr", "hu"];
const staffIds = ["u1", "u2"];
const roles = ["keeper", "binder"];
const isLocale = (locale: string) => locales.includes(locale);
const isStaff = (userId: string) => staffIds.includes(userId);
const isOfTheHouse = (role: string) => roles.includes(role);

async function callerOf(request: Request) {
  const session = await auth.api.getSession({ headers: request.headers });
  if (!session) throw new Error("Unauthorized");
  return session.user;
}

// To speak one of three languages is no right.
app.delete("/books/:id", async (request, response) => { //= entry http DELETE /books/:id
  const user = await callerOf(request);
  if (!isLocale(user.locale)) throw new Error("No such language");
  await db.book.delete({ where: { id: request.params.id } }); //= open weak-guard
  response.end();
});

app.delete("/maps/:id", async (request, response) => { //= entry http DELETE /maps/:id
  const user = await callerOf(request);
  const locale = request.query.plain ? user.locale : user.language;
  if (!locales.includes(locale)) throw new Error("No such language");
  await db.map.delete({ where: { id: request.params.id } }); //= open weak-guard
  response.end();
});

app.delete("/films/:id", async (request, response) => { //= entry http DELETE /films/:id
  const user = await callerOf(request);
  if (!isStaff(user.id)) return response.status(403).end();
  await db.film.delete({ where: { id: request.params.id } }); //= held inferred
  response.end();
});

app.delete("/songs/:id", async (request, response) => { //= entry http DELETE /songs/:id
  const user = await callerOf(request);
  if (!isOfTheHouse(user.role)) return response.status(403).end();
  await db.song.delete({ where: { id: request.params.id } }); //= held inferred
  response.end();
});
