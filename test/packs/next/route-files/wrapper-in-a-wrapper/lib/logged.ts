import { type Run, wrap } from "./wrapper";

export const logged = async ({ request, run, action }: { request: Request; run: Run<{ url: string }>; action?: string }): Promise<Response> => {
  try {
    const log = action ? `${action} ${request.url}` : undefined;
    const response = await wrap({ request, run, log });
    return response;
  } catch {
    return Response.json({ error: "failed" }, { status: 500 });
  }
};
