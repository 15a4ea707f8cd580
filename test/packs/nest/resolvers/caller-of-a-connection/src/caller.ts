import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from "@nestjs/common";
import { GqlExecutionContext } from "@nestjs/graphql";

// Over a connection the context has the headers of its first message, and the person who was found by them.
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { req, headers } = GqlExecutionContext.create(context).getContext();
  return headers ? headers.user : req.user;
});

// What the client says in a header.
export const Agent = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  return GqlExecutionContext.create(context).getContext().req.headers.user;
});

@Injectable()
export class AdminGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { req, headers } = GqlExecutionContext.create(context).getContext();
    const request = headers ? headers : req;
    if (request.user.isAdmin) return true;
    return false;
  }
}

@Injectable()
export class RoleGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { headers } = GqlExecutionContext.create(context).getContext();
    return headers.role === "admin";
  }
}
