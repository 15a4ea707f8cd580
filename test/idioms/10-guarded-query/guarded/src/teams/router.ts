import { z } from "zod";
import { authenticatedProcedure, router } from "../trpc.js";
import { deleteTeamToken } from "./delete-team-token.js";

export const teamRouter = router({
  deleteToken: authenticatedProcedure.input(z.object({ id: z.number(), teamId: z.number() })).mutation(async ({ ctx, input }) => { //= entry rpc teamRouter.deleteToken
    await deleteTeamToken({ id: input.id, teamId: input.teamId, userId: ctx.user.id });
  }),
});
