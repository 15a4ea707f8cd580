import type { Request } from "express";

export type Access = (given: { readonly req: Request }) => boolean | Promise<boolean>;

export class Forbidden extends Error {
  readonly status = 403;
}
export async function executeAccess(given: { req: Request }, access: Access) {
  if (!(await access(given))) throw new Forbidden();
}
