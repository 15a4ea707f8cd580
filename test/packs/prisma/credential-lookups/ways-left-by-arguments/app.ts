import { createHash } from "node:crypto";
import { PrismaClient } from "@prisma/client";
import express, { type Request, type Response } from "express";

const db = new PrismaClient();
const app = express();

type Level = "shelf" | "read";
interface Asked {
  readonly valid: true;
  readonly scope: { readonly shelfId: string; readonly level: Level };
}

const digest = (secret: string) => createHash("sha256").update(secret).digest("hex");

async function verify(header: string | undefined) {
  if (!header) return { valid: false as const, error: "Nobody asks" };
  if (header.startsWith("Basic ")) {
    const row = await db.apiKey.findUnique({ where: { hashedKey: digest(header) } });
    if (!row) return { valid: false as const, error: "No such key" };
    return { valid: true as const, scope: { shelfId: row.shelfId, level: "shelf" as const } };
  }
  const row = await db.apiKey.findUnique({ where: { publicName: header } });
  if (!row) return { valid: false as const, error: "No such name" };
  return { valid: true as const, scope: { shelfId: row.shelfId, level: "read" as const } };
}

async function verifyLevel(header: string | undefined, levels: readonly Level[] = ["shelf"]): Promise<Asked> {
  const asked = await verify(header);
  if (!asked.valid) throw { status: 401, message: asked.error };
  if (!levels.includes(asked.scope.level)) throw { status: 403, message: "Not for you" };
  return asked;
}

// Whoever keeps the house may name the shelf; only where that is let in.
async function verifyEither(request: Request, lendsOut: boolean, levels: readonly Level[] = ["shelf"]): Promise<Asked> {
  if (lendsOut) return { valid: true, scope: { shelfId: request.params.shelf, level: "shelf" } };
  return await verifyLevel(request.get("authorization"), levels);
}

app.delete("/books/:shelf", async (request, response) => { //= entry http DELETE /books/:shelf
  const asked = await verifyLevel(request.get("authorization"));
  if (asked.scope.shelfId !== request.params.shelf) return response.status(403).end();
  await db.book.deleteMany({ where: { shelfId: request.params.shelf } }); //= held inferred
  response.end();
});

app.delete("/films", async (request, response) => { //= entry http DELETE /films
  const asked = await verifyLevel(request.get("authorization"), ["shelf", "read"]);
  await db.film.deleteMany({ where: { shelfId: asked.scope.shelfId } }); //= open unguarded-action
  response.end();
});

interface Options {
  readonly lendsOut?: boolean;
  readonly levels?: readonly Level[];
  readonly work: (given: { readonly asked: Asked; readonly request: Request }) => Promise<void>;
}
const route = (options: Options) => async (request: Request, response: Response) => {
  let asked: Asked;
  try {
    asked = await verifyEither(request, options.lendsOut || false, options.levels || ["shelf"]);
  } catch (error) {
    response.status(401).json({ error: String(error) });
    return;
  }
  await options.work({ asked, request });
  response.end();
};

async function emptyMaps(shelfId: string) {
  await db.map.deleteMany({ where: { shelfId } }); //= held scoped-query
}

app.delete("/maps", route({ work: async ({ asked }) => emptyMaps(asked.scope.shelfId) })); //= entry http DELETE /maps

app.delete( //= entry http DELETE /globes
  "/globes",
  route({
    levels: ["shelf"],
    work: async ({ asked }) => {
      await db.globe.deleteMany({ where: { shelfId: asked.scope.shelfId } }); //= held scoped-query
    },
  }),
);

// A name that everybody may know is enough.
app.delete( //= entry http DELETE /songs
  "/songs",
  route({
    levels: ["read", "shelf"],
    work: async ({ asked }) => {
      await db.song.deleteMany({ where: { shelfId: asked.scope.shelfId } }); //= open unguarded-action
    },
  }),
);

// Whoever names a shelf empties it.
app.delete( //= entry http DELETE /prints/:shelf
  "/prints/:shelf",
  route({
    lendsOut: true,
    work: async ({ asked }) => {
      await db.print.deleteMany({ where: { shelfId: asked.scope.shelfId } }); //= open unguarded-action
    },
  }),
);

// The default lets everybody in.
async function verifyLoosely(request: Request, lendsOut = true): Promise<Asked> {
  if (!lendsOut) return await verifyLevel(request.get("authorization"));
  return { valid: true, scope: { shelfId: request.params.shelf, level: "shelf" } };
}

app.delete("/stamps/:shelf", async (request, response) => { //= entry http DELETE /stamps/:shelf
  const asked = await verifyLoosely(request);
  await db.stamp.deleteMany({ where: { shelfId: asked.scope.shelfId } }); //= open unguarded-action
  response.end();
});

app.delete("/coins/:shelf", async (request, response) => { //= entry http DELETE /coins/:shelf
  const asked = await verifyLoosely(request, false);
  if (asked.scope.shelfId !== request.params.shelf) return response.status(403).end();
  await db.coin.deleteMany({ where: { shelfId: request.params.shelf } }); //= held inferred
  response.end();
});

// What is handed over may be anything.
app.delete("/medals/:shelf", async (request, response) => { //= entry http DELETE /medals/:shelf
  const asked = await verifyLoosely(request, request.body.lendsOut);
  await db.medal.deleteMany({ where: { shelfId: asked.scope.shelfId } }); //= open unguarded-action
  response.end();
});
