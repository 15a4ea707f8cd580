import { PrismaClient } from "@prisma/client";
import NextAuth from "next-auth";

export const db = new PrismaClient();
export const { auth } = NextAuth({ providers: [] });

const refused = () => Response.json({ error: "forbidden" }, { status: 403 });

export async function findInvoice(id: string) {
  const session = await auth();
  const invoice = await db.invoice.findUnique({ where: { id } });
  if (!invoice) return { error: Response.json({}, { status: 404 }) };
  if (session?.user?.role !== "admin") return { error: refused() };
  return { invoice };
}
