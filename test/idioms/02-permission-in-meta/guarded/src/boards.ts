import { z } from "zod";
import { db } from "./db.js";
import { permittedProcedure, router } from "./trpc.js";

export const boardRouter = router({
  remove: permittedProcedure //= entry rpc boardRouter.remove
    .meta({ permission: "boards.remove" })
    .input(z.object({ id: z.string() }))
    .mutation(({ input }) => db.board.delete({ where: { id: input.id } })), //= held inferred
});
