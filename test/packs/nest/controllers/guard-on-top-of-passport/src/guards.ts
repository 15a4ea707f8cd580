import { type ExecutionContext, Injectable, UnauthorizedException } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";

@Injectable()
export class JwtGuard extends AuthGuard("jwt") {}

@Injectable()
export class StrictGuard extends AuthGuard("jwt") {
  handleRequest(error, user) {
    if (error || !user) throw error ?? new UnauthorizedException();
    return user;
  }
}

@Injectable()
export class LenientGuard extends AuthGuard("jwt") {
  handleRequest(error, user) {
    return user;
  }
}

@Injectable()
export class LoggedGuard extends AuthGuard("jwt") {
  async canActivate(context: ExecutionContext) {
    await super.canActivate(context);
    return true;
  }
}
