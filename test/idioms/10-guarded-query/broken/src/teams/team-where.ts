export const teamWhere = ({ teamId, userId, roles }: { teamId: number; userId: number; roles?: readonly string[] }) => ({
  id: teamId,
  members: { some: { userId, role: { in: roles } } },
});
