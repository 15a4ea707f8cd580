import { prisma } from "../prisma.js";
import { teamWhere } from "./team-where.js";

interface Options {
  readonly id: number;
  readonly teamId: number;
  readonly userId: number;
}

export async function deleteTeamToken({ id, teamId, userId }: Options) {
  const team = await prisma.team.findFirst({
    where: teamWhere({ teamId, userId, roles: ["ADMIN", "MANAGER"] }),
  });
  if (!team) {
    throw new Error("You may not delete this token");
  }
  return await prisma.apiToken.delete({ where: { id, teamId } }); //= held prisma
}
