interface Given {
  readonly request: Request;
  readonly body: { readonly url: string };
}
export type Run<TBody = Record<string, unknown>> = ({ request, body }: { request: Request; body: TBody }) => Promise<Response>;

export const wrap = async <S extends Given>({ request, log, run }: { request: Request; log?: string; run: Run<S["body"]> }): Promise<Response> => {
  const body = await request.json();
  if (log) console.log(log);
  return run({ request, body });
};
