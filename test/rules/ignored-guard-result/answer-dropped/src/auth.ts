interface User {
  readonly id: string;
  readonly role: string;
}

export function mayRemove(user: User | undefined): boolean {
  return user?.role === "curator";
}
