import { PrismaClient } from "@prisma/client";
import { readSession } from "./session.js";

const db = new PrismaClient();

export async function createContext({ req }: { req: Request }) {
  return { db, session: await readSession(req.headers) };
}
export type Context = Awaited<ReturnType<typeof createContext>>;
