import type { PrismaClient } from "@prisma/client";
import { FallbackRights } from "./fallback";
import type { RightsController } from "./types";

class LazyRights implements RightsController {
  private readonly ready: Promise<RightsController>;

  constructor(db: PrismaClient) {
    this.ready = this.load(db);
  }

  private async load(db: PrismaClient): Promise<RightsController> {
    const name = "@orchard/rights-plugin";
    try {
      const module = await import(name);
      return module.default.create();
    } catch {
      return new FallbackRights(db);
    }
  }

  async authenticateSession(...args: Parameters<RightsController["authenticateSession"]>) {
    const controller = await this.ready;
    const result = await controller.authenticateSession(...args);
    return result.ok ? { ...result, label: "by session" } : result;
  }
}

export function createRights(db: PrismaClient): RightsController {
  return new LazyRights(db);
}
