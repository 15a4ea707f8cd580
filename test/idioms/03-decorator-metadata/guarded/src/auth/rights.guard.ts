import { type CanActivate, type ExecutionContext, ForbiddenException, Injectable } from "@nestjs/common";
import { Reflector } from "@nestjs/core";
import { RIGHT } from "./needs-right.decorator";

@Injectable()
export class RightsGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const right = this.reflector.get<string>(RIGHT, context.getHandler());
    const { user } = context.switchToHttp().getRequest();
    if (!user || !user.rights.includes(right)) {
      throw new ForbiddenException();
    }
    return true;
  }
}
