import { TRPCError } from "@trpc/server";
import { prisma } from "../prisma.js";
import type { User } from "../trpc.js";

interface Options {
  readonly ctx: { readonly user: User };
  readonly input: { readonly id: string };
}

export const removeHandler = async ({ ctx, input }: Options) => {
  const key = await prisma.key.findFirst({ where: { id: input.id, userId: ctx.user.id } });
  if (!key) throw new TRPCError({ code: "NOT_FOUND" });
  await prisma.key.delete({ where: { id: input.id } }); //= held prisma
  return { id: input.id };
};

export default removeHandler;
