import { createCookieSessionStorage } from "@remix-run/node";
import { Authenticator } from "remix-auth";

const storage = createCookieSessionStorage({ cookie: { name: "orchard", secrets: [process.env.SECRET ?? ""] } });
const authenticator = new Authenticator<{ readonly userId: string }>(storage);

export async function getUserId(request: Request): Promise<string | undefined> {
  const signedIn = await authenticator.isAuthenticated(request);
  return signedIn?.userId;
}
