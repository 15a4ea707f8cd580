interface User {
  readonly id: string;
  readonly role: string;
}

export function requireAdmin(user: User | undefined): asserts user is User {
  if (user?.role !== "admin") throw new Error("forbidden");
}
