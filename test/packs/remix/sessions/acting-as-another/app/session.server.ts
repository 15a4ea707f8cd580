import { createCookieSessionStorage, redirect } from "@remix-run/node";
import { Authenticator } from "remix-auth";

const storage = createCookieSessionStorage({ cookie: { name: "orchard", secrets: [process.env.SECRET ?? ""] } });
const authenticator = new Authenticator<{ readonly userId: string }>(storage);
const shownKey = "impersonatedUserId";

function sessionOf(request: Request) {
  return storage.getSession(request.headers.get("Cookie"));
}

async function shownTo(request: Request): Promise<string | undefined> {
  const session = await sessionOf(request);
  return session.get(shownKey) as string | undefined;
}

export async function requireUserId(request: Request): Promise<string> {
  const shown = await shownTo(request);
  if (shown) return shown;
  const signedIn = await authenticator.isAuthenticated(request);
  if (!signedIn?.userId) throw redirect("/login");
  return signedIn.userId;
}
