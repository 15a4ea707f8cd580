import { json, redirect } from "react-router";
import { rightsOf } from "./rights.server";

interface Options {
  readonly read: (form: FormData) => string;
  readonly authorization?: { readonly verb: string; readonly kind: string };
}

export function greenhouseAction(options: Options, run: (id: string) => Promise<unknown>) {
  return async function action({ request }: { request: Request }) {
    const { authorization, read } = options;
    const rights = await rightsOf(request);
    if (!rights) throw redirect("/login");
    if (authorization) {
      if (!rights.can(authorization.verb, authorization.kind)) return json({ error: "forbidden" }, { status: 403 });
    }
    return run(read(await request.formData()));
  };
}
