export class PermissionDenied extends Error {
  readonly status = 403;
}
interface User {
  readonly permissions: readonly string[];
}

export class Permissions {
  constructor(private readonly user: User) {}

  canDeleteFlag(): boolean {
    return this.user.permissions.includes("deleteFlag");
  }
  throwDenied(message?: string): void {
    const error = new PermissionDenied(message ?? "denied");
    if (process.env.STRICT_PERMISSIONS) throw error;
    console.error(error);
  }
}
export const permissionsOf = (user: User) => new Permissions(user);
