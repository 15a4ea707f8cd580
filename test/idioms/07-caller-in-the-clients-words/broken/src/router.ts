import { PrismaClient } from "@prisma/client";
import { initTRPC, TRPCError } from "@trpc/server";
import jwt from "jsonwebtoken";
import { z } from "zod";

const db = new PrismaClient();
const t = initTRPC.context<{ token: string }>().create();

const pilot = t.procedure.input(z.object({ user: z.any() })).use(({ input, next }) => next({ ctx: { user: input.user } }));

export const gliders = t.router({
  scrap: pilot.input(z.object({ id: z.string() })).mutation(async ({ ctx, input }) => { //= entry rpc gliders.scrap
    if (ctx.user.role !== "admin") throw new TRPCError({ code: "FORBIDDEN" });
    await db.glider.delete({ where: { id: input.id } }); //= open unguarded-action
  }),
});
