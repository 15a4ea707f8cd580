import { applyDecorators, type CanActivate, type ExecutionContext, Injectable, SetMetadata, UseGuards } from "@nestjs/common";
import { Reflector } from "@nestjs/core";
import { AdminGuard } from "./admin.guard";

const ROLE = "role";

@Injectable()
export class RoleGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const asked = this.reflector.get<string>(ROLE, context.getHandler());
    if (!asked) return true;
    const { user } = context.switchToHttp().getRequest();
    return user?.role === asked;
  }
}

/** The role only where one is named. */
export const Stamped = (summary: string, role?: string) => {
  const decorators = [];
  if (role) {
    decorators.push(SetMetadata(ROLE, role));
  }
  decorators.push(SetMetadata("summary", summary));
  return applyDecorators(...decorators);
};

/** Administrators, wherever it is not said to be open. */
export const Guarded = (summary: string, open?: boolean) => {
  const decorators = [SetMetadata("summary", summary)];
  if (!open) decorators.push(UseGuards(AdminGuard));
  return applyDecorators(...decorators);
};

/** How often it comes round, nobody can tell. */
export const Listed = (summary: string, roles: string[]) => {
  const decorators = [SetMetadata("summary", summary)];
  for (const role of roles) decorators.push(SetMetadata(ROLE, role));
  return applyDecorators(...decorators);
};
