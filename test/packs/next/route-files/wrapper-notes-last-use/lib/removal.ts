import { prisma } from "./prisma";

/** A factory of routes wraps nothing: what it does is what each route is for. */
export const removalOf = (kind: string) => async (req: Request) => {
  const { searchParams } = new URL(req.url);
  await prisma.thing.deleteMany({ where: { kind, name: searchParams.get("name") } }); //= open unguarded-action
  return Response.json({});
};
