import { redirect } from "react-router";

interface User {
  readonly id: string;
  readonly role: string;
}

export async function requireUser(request: Request): Promise<User> {
  const user = await readUser(request.headers.get("cookie"));
  if (!user) throw redirect("/login");
  return user;
}

export async function requireAdmin(request: Request): Promise<User> {
  const user = await requireUser(request);
  if (user.role !== "admin") throw new Response("forbidden", { status: 403 });
  return user;
}

async function readUser(cookie: string | null): Promise<User | null> {
  return cookie ? JSON.parse(atob(cookie)) : null;
}
