import { auth } from "./auth";

interface User {
  readonly id: string;
  readonly role: string;
}

export function withAdmin<Given, Answer>(run: (given: Given, user: User) => Promise<Answer>) {
  return async (given: Given) => {
    const session = await auth();
    if (session?.user?.role !== "admin") throw new Error("forbidden");
    return run(given, session.user);
  };
}
