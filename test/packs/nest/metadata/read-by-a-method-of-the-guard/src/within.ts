import { type CanActivate, type CustomDecorator, type ExecutionContext, Injectable, SetMetadata } from "@nestjs/common";
import { Reflector } from "@nestjs/core";
import { Shelves } from "./shelves";

const WITHIN = "within";
export enum Kind {
  Shelf = "Shelf",
  Library = "Library",
}
export const Within = (kind: Kind, parameter: string): CustomDecorator<string> => SetMetadata(WITHIN, { kind, parameter });

@Injectable()
export class WithinGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly shelves: Shelves,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { user, params } = context.switchToHttp().getRequest();
    if (!user) return false;
    return this.isWithin(context.getHandler(), params, user);
  }

  private async isWithin(method: Function, parameters: Record<string, string>, user: { id: string }) {
    const asked = this.askedOf(method);
    if (!asked) return true;
    return this.shelves.isReachable(user, asked.kind, parameters[asked.parameter]);
  }

  private askedOf(method: Function) {
    return this.reflector.get<{ kind: Kind; parameter: string }>(WITHIN, method);
  }
}
