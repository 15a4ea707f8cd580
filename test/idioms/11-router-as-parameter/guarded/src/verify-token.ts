import jwt from "jsonwebtoken";

export async function verifyToken(header: string | undefined) {
  if (!header) return null;
  return jwt.verify(header.slice(7), process.env.JWT_KEY ?? "");
}
