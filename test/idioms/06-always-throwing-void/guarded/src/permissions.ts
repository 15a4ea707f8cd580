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
    throw new PermissionDenied(message ?? "denied");
  }
}
export const permissionsOf = (user: User) => new Permissions(user);
