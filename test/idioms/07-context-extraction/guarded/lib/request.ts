import { findAuth } from "./auth";
import { forbidden, unauthorized } from "./response";

export async function readRequest(request: Request, options?: { admin?: boolean }) {
  const url = new URL(request.url);
  const query = Object.fromEntries(url.searchParams);
  const auth = await findAuth(request);
  let error: undefined | (() => Response);

  if (!auth) {
    error = () => unauthorized();
  } else if (options?.admin && auth.user.role !== "admin") {
    error = () => forbidden();
  }
  return { url, query, auth, error };
}
