import { createHash } from "node:crypto";
import { PrismaClient } from "@prisma/client";
import express from "express";

const db = new PrismaClient();
const app = express();

const digest = (secret: string) => createHash("sha256").update(secret).digest("hex");

// A secret gives the shelf; a name that everybody may know lets one read, and no more.
async function verify(header: string | undefined) {
  if (!header) return { valid: false as const, error: "Nobody asks" };
  try {
    if (header.startsWith("Basic ")) {
      const row = await db.apiKey.findUnique({ where: { hashedKey: digest(header) } });
      if (!row) throw new Error("No such key");
      return { valid: true as const, scope: { shelfId: row.shelfId, level: row.wide ? ("house" as const) : ("shelf" as const) } };
    }
    if (header.startsWith("Bearer ")) {
      const row = await db.apiKey.findUnique({ where: { publicName: header.replace("Bearer ", "") } });
      if (!row) throw new Error("No such name");
      return { valid: true as const, scope: { shelfId: row.shelfId, level: "read" as const } };
    }
  } catch {
    return { valid: false as const, error: "No such key" };
  }
  return { valid: false as const, error: "No such way" };
}

app.delete("/books", async (request, response) => { //= entry http DELETE /books
  const asked = await verify(request.get("authorization"));
  if (!asked.valid) return response.status(401).end();
  if (!["shelf", "house"].includes(asked.scope.level)) return response.status(403).end();
  const gone = await db.book.deleteMany({ where: { shelfId: asked.scope.shelfId } }); //= held scoped-query
  response.json(gone);
});

async function emptyFilms(shelfId: string) {
  return await db.film.deleteMany({ where: { shelfId } }); //= held scoped-query
}

app.delete("/films", async (request, response) => { //= entry http DELETE /films
  const asked = await verify(request.get("authorization"));
  if (!asked.valid) return response.status(401).end();
  if (asked.scope.level === "read") return response.status(403).end();
  const gone = await emptyFilms(asked.scope.shelfId);
  response.json(gone);
});

// Every level is in the list.
app.delete("/songs", async (request, response) => { //= entry http DELETE /songs
  const asked = await verify(request.get("authorization"));
  if (!asked.valid) return response.status(401).end();
  if (!["shelf", "house", "read"].includes(asked.scope.level)) return response.status(403).end();
  await db.song.deleteMany({ where: { shelfId: asked.scope.shelfId } }); //= open unguarded-action
  response.end();
});

// Only the level is asked, of an answer that may be a no: it is thrown away.
app.delete("/prints", async (request, response) => { //= entry http DELETE /prints
  const asked = await verify(request.get("authorization"));
  const other = await verify(request.get("x-other"));
  if (!asked.valid || !other.valid) return response.status(401).end();
  if (!["shelf"].includes(asked.scope.level)) return response.status(403).end();
  await db.print.deleteMany({ where: { shelfId: other.scope.shelfId } }); //= open weak-guard
  response.end();
});

// The way goes on after the no.
app.delete("/maps", async (request, response) => { //= entry http DELETE /maps
  const asked = await verify(request.get("authorization"));
  if (!asked.valid) return response.status(401).end();
  if (!["shelf"].includes(asked.scope.level)) console.warn("Read only");
  await db.map.deleteMany({ where: { shelfId: asked.scope.shelfId } }); //= open unguarded-action
  response.end();
});

// A level may come from whoever asks.
app.delete("/globes", async (request, response) => { //= entry http DELETE /globes
  const levels = ["shelf"];
  levels.push(request.body.level);
  const asked = await verify(request.get("authorization"));
  if (!asked.valid) return response.status(401).end();
  if (!levels.includes(asked.scope.level)) return response.status(403).end();
  await db.globe.deleteMany({ where: { shelfId: asked.scope.shelfId } }); //= open unguarded-action
  response.end();
});
