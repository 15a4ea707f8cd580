import docs, { type Documented } from "@acme/openapi-docs";
import type { RequestHandler } from "express";

type Documents = Documented & { version: string };

export class ApiDocs {
  private readonly api: Documents;
  private readonly strict = process.env.NODE_ENV === "development";

  constructor() {
    this.api = docs("/docs", {}) as Documents;
  }

  describe(operation: { id: string; old?: boolean }): RequestHandler {
    if (operation.old && this.strict) return (_req, res, _next) => res.status(410).json({ gone: operation.id });
    return this.api.describe({ ...operation, version: this.api.version });
  }
  only(operation: { id: string; old?: boolean }): RequestHandler {
    return this.api.describe({ ...operation, version: this.api.version });
  }
}
