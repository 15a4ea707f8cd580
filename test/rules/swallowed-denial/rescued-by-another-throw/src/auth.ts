interface User {
  readonly id: string;
  readonly role: string;
}

export async function requireAdmin(user: User | undefined): Promise<void> {
  if (user?.role !== "admin") throw new Error("forbidden");
}
