import { createHash } from "node:crypto";
import { PrismaClient } from "@prisma/client";
import express from "express";
import { type Cluster, Redis } from "ioredis";
import { z } from "zod";

const db = new PrismaClient();
const app = express();
const Kept = z.object({ id: z.string(), shelfId: z.string() });
const prefix = "access-key:";

const digest = (secret: string) => createHash("sha256").update(secret).digest("hex");
const placeOf = (hash: string) => `${prefix}${hash}`;

class KeyRing {
  redis: Redis | Cluster | null = new Redis();

  private async kept(hash: string) {
    if (!this.redis) return null;
    try {
      const text = await this.redis.getex(placeOf(hash), "EX", 60);
      if (!text) return null;
      const parsed = Kept.safeParse(JSON.parse(text));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }

  async find(hash: string) {
    const kept = await this.kept(hash);
    if (kept) return kept;
    const row = await db.accessKey.findUnique({ where: { hashedKey: hash } });
    if (row) await this.redis?.set(placeOf(hash), JSON.stringify(row));
    return row ? { ...row } : null;
  }

  // Whatever was found is believed, and nobody asks whether it was.
  async guess(hash: string, shelfId: string) {
    const kept = await this.kept(hash);
    return kept ?? { id: "guest", shelfId };
  }
}
const ring = new KeyRing();

app.delete("/books/:shelf", async (request, response) => { //= entry http DELETE /books/:shelf
  const key = await ring.find(digest(request.get("x-key") ?? ""));
  if (!key) return response.status(401).end();
  if (key.shelfId !== request.params.shelf) return response.status(403).end();
  await db.book.deleteMany({ where: { shelfId: request.params.shelf } }); //= held inferred
  response.end();
});

app.delete("/films/:id", async (request, response) => { //= entry http DELETE /films/:id
  const key = await ring.find(digest(request.get("x-key") ?? ""));
  if (!key) return response.status(401).end();
  await db.film.delete({ where: { id: request.params.id } }); //= open weak-guard
  response.end();
});

app.delete("/songs/:shelf", async (request, response) => { //= entry http DELETE /songs/:shelf
  const key = await ring.guess(digest(request.get("x-key") ?? ""), request.params.shelf);
  await db.song.deleteMany({ where: { shelfId: key.shelfId } }); //= open unguarded-action
  response.end();
});
