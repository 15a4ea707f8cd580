import { redirect } from "@remix-run/node";
import { rights } from "./rights.server";
import type { Person } from "./rights/types";
import { getUserId } from "./session.server";

type Run = (args: { readonly params: { readonly orchardId: string }; readonly user: Person }) => Promise<Response>;

async function whoAsks(request: Request, context: { orchardId?: string }) {
  const userId = (await getUserId(request)) ?? null;
  const found = await rights.authenticateSession(request, { ...context, userId });
  return found.ok ? { ok: true as const, user: found.person } : { ok: false as const, response: redirect("/login") };
}

export function orchardAction(run: Run) {
  return async function action({ request, params }: { request: Request; params: { orchardId: string } }) {
    const result = await whoAsks(request, { orchardId: params.orchardId });
    if (!result.ok) throw result.response;
    return run({ params, user: result.user });
  };
}
