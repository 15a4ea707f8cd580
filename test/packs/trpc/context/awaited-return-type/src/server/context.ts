import { db } from "../db";
import { readSession } from "./session";

export async function createContext({ req }: { req: Request }) {
  return { db, session: await readSession(req) };
}
