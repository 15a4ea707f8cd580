import { prisma } from "../../../../../../../lib/prisma";
import { withWorkspace } from "../../../../../../../lib/with-workspace";

export const DELETE = withWorkspace( //= entry http DELETE /api/workspaces/[slug]/tokens/[id]
  async ({ params, workspace }) => {
    await prisma.token.delete({ where: { id: params.id, workspaceId: workspace.id } }); //= held prisma
    return Response.json({ id: params.id });
  },
  { requiredPermissions: ["tokens.write"] },
);
