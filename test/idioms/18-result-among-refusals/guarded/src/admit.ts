import { PrismaClient } from "@prisma/client";
import type { Request } from "express";
import jwt from "jsonwebtoken";

export const db = new PrismaClient();

type Refused = { ok: false; status: number; error: string; asked: { path: string; method: string; host: string; agent: string } };
type Admitted = { ok: true; keeper: { id: string; name: string; email: string }; params: unknown; search: unknown; asked: Refused["asked"] };

function askedBy(req: Request): Refused["asked"] {
  return { path: req.path, method: req.method, host: String(req.headers.host), agent: String(req.headers["user-agent"]) };
}

/** Many ways to be refused, and one to be let in. */
async function admit(req: Request): Promise<Refused | Admitted> {
  const asked = askedBy(req);
  const token = req.headers.authorization?.replace("Bearer ", "");
  if (!token) return { ok: false, status: 401, error: `no token for ${req.path}`, asked };
  if (req.headers["content-type"] !== "application/json")
    return { ok: false, status: 400, error: `not json: ${req.headers["content-type"]} for ${req.path}`, asked };
  const claims = jwt.verify(token, String(process.env.KEY)) as { sub: string };
  const keeper = await db.keeper.findUnique({ where: { id: claims.sub } });
  if (!keeper) return { ok: false, status: 401, error: `unknown keeper for ${req.path}`, asked };
  return {
    ok: true,
    keeper: { id: keeper.id, name: keeper.name, email: keeper.email },
    params: req.params.id ? { id: req.params.id, yard: req.params.yard } : {},
    search: req.query.q ? { q: req.query.q, page: req.query.page } : {},
    asked,
  };
}

export class Gate {
  async admit(req: Request) {
    const result = await admit(req);
    return result.ok ? { ...result, isFinal: true } : result;
  }
}

/** Who asks, with all that is known of them. */
async function wholeKeeperOf(req: Request) {
  const claims = jwt.verify(String(req.headers.authorization), String(process.env.KEY)) as { sub: string };
  const keeper = await db.keeper.findUnique({ where: { id: claims.sub } });
  if (!keeper) return null;
  const agent = { name: req.headers["user-agent"], languages: req.headers["accept-language"], host: req.headers.host, ip: req.ip };
  return {
    id: keeper.id,
    name: keeper.name ?? keeper.email ?? "",
    email: keeper.email ?? "",
    since: keeper.since ?? keeper.createdAt,
    yards: { first: keeper.firstYard ?? null, last: keeper.lastYard ?? null },
    isGuest: agent.name === "guest",
    agent,
  };
}

/** One level further in. */
export async function gateOf(req: Request) {
  const keeper = await wholeKeeperOf(req);
  if (!keeper) return { error: `nobody for ${req.path}` };
  return { keeper };
}
