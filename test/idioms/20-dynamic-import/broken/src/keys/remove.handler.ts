import { TRPCError } from "@trpc/server";
import { prisma } from "../prisma.js";
import type { User } from "../trpc.js";

interface Options {
  readonly ctx: { readonly user: User };
  readonly input: { readonly id: string };
}

export const removeHandler = async ({ ctx, input }: Options) => {
  const key = await prisma.key.findFirst({ where: { id: input.id, userId: ctx.user.id } });
  await prisma.key.delete({ where: { id: input.id } }); //= open weak-guard
  return { id: input.id };
};

export default removeHandler;
