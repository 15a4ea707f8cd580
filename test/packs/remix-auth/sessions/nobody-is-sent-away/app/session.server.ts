import { createCookieSessionStorage, redirect } from "@remix-run/node";
import { Authenticator } from "remix-auth";

export interface Gardener {
  readonly gardenerId: string;
}

const storage = createCookieSessionStorage({ cookie: { name: "garden" } });
export const authenticator = new Authenticator<Gardener>(storage);

export async function whoseSession(request: Request): Promise<string | undefined> {
  const known = await authenticator.isAuthenticated(request);
  return known?.gardenerId;
}

export async function requireGardener(request: Request): Promise<string> {
  const gardener = await whoseSession(request);
  if (!gardener) console.warn("nobody");
  return gardener ?? "";
}
