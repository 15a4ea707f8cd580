import NextAuth from "next-auth";
import { db } from "../db";

const { auth } = NextAuth({ providers: [] });

const createInnerContext = (given: { session: Awaited<ReturnType<typeof auth>> }) => ({ session: given.session, db });

export const createTRPCContext = async (_given: { headers: Headers }) => {
  const session = await auth();
  return createInnerContext({ session });
};
