interface User {
  readonly permissions: readonly string[];
}

export function requirePermission(user: User | undefined, permission: string): void {
  if (!user?.permissions.includes(permission)) throw new Error("forbidden");
}
