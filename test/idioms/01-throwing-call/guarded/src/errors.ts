export class AuthorizationError extends Error {
  readonly status = 403;
}
