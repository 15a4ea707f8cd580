import NextAuth, { type NextAuthResult } from "next-auth";

const signIns = NextAuth(() => ({ providers: [] }));

export const auth: NextAuthResult["auth"] = signIns.auth;
