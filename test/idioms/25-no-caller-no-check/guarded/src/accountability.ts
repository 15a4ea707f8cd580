import jwt from "jsonwebtoken";
import type { Accountability } from "./items-service.js";

export async function accountabilityOf(header: string | undefined): Promise<Accountability | null> {
  if (!header) return null;
  const claims = jwt.verify(header, process.env.JWT_KEY ?? "");
  return { user: claims.sub, role: claims.role };
}
