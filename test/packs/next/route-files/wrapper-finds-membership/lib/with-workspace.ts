import { auth } from "./auth";
import { prisma } from "./prisma";

interface Given {
  readonly req: Request;
  readonly params: Record<string, string>;
  readonly session: { user: { id: string } };
  readonly workspace: { id: string; slug: string };
}
type Run = (given: Given) => Promise<Response>;

export const withWorkspace =
  (run: Run, { requiredPermissions = [] }: { requiredPermissions?: readonly string[] } = {}) =>
  async (req: Request, context: { params: Promise<Record<string, string>> }) => {
    const params = await context.params;
    const session = await auth();
    if (!session?.user?.id) return Response.json({ error: "unauthorized" }, { status: 401 });
    const workspace = await prisma.workspace.findFirst({ where: { slug: params.slug, members: { some: { userId: session.user.id } } } });
    if (!workspace) return Response.json({ error: "not found" }, { status: 404 });
    return run({ req, params, session, workspace });
  };
