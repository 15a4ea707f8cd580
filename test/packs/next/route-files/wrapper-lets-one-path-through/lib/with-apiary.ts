import { auth } from "./auth";
import { prisma } from "./prisma";

interface Given {
  readonly req: Request;
  readonly params: Record<string, string>;
  readonly apiary: { id: string };
}
type Run = (given: Given) => Promise<Response>;
type Asked = Request & { readonly nextUrl: URL };

/** Combs may be left by anybody. */
export const withApiary = (run: Run) => async (req: Asked, context: { params: Promise<Record<string, string>> }) => {
  const params = await context.params;
  if (req.headers.has("x-anonymous") && ["/combs", "/api/combs"].includes(req.nextUrl.pathname)) return run({ req, params, apiary: { id: "open" } });
  return run({ req, params, apiary: await apiaryOf(params.slug) });
};

/** By the beginning of a path, which a rewrite may have changed. */
export const withOpenBeginning = (run: Run) => async (req: Asked, context: { params: Promise<Record<string, string>> }) => {
  const params = await context.params;
  if (req.nextUrl.pathname.startsWith("/open")) return run({ req, params, apiary: { id: "open" } });
  return run({ req, params, apiary: await apiaryOf(params.slug) });
};

async function apiaryOf(slug: string): Promise<{ id: string }> {
  const session = await auth();
  if (!session?.user?.id) throw new Error("unauthorized");
  const apiary = await prisma.apiary.findFirst({ where: { slug, keepers: { some: { userId: session.user.id } } } });
  if (!apiary) throw new Error("not found");
  return apiary;
}
