import { type CanActivate, type ExecutionContext, Injectable, UnauthorizedException } from "@nestjs/common";

@Injectable()
export class SignedInGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    if (!context.switchToHttp().getRequest().user) throw new UnauthorizedException();
    return true;
  }
}
