import { prisma } from "../prisma.js";
import type { Context } from "koa";

export const controllers: Record<string, Record<string, (ctx: Context) => Promise<void>>> = {
  tokens: {
    async list(ctx) {
      ctx.body = await prisma.token.findMany();
    },
    async remove(ctx) {
      await prisma.token.delete({ where: { id: ctx.params.id } });
      ctx.status = 204;
    },
  },
};
