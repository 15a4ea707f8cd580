export interface User {
  readonly rights: readonly string[];
}
export class NotAllowed extends Error {
  readonly status = 403;
}
export async function requireRight(user: User, right: string) {
  if (!user.rights.includes(right)) throw new NotAllowed(right);
}
