import { type CanActivate, type ExecutionContext, mixin, type Type } from "@nestjs/common";

export function RoleGuard(role: string) {
  class RoleGuardMixin implements CanActivate {
    canActivate(context: ExecutionContext) {
      return context.switchToHttp().getRequest().user.role === role;
    }
  }
  return mixin(RoleGuardMixin);
}

export function TypedRoleGuard(role: string): Type<CanActivate> {
  class RoleGuardMixin implements CanActivate {
    canActivate(context: ExecutionContext) {
      return context.switchToHttp().getRequest().user.role === role;
    }
  }
  return mixin(RoleGuardMixin);
}
