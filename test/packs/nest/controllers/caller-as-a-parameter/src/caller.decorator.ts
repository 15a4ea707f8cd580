import { createParamDecorator, type ExecutionContext } from "@nestjs/common";

export const Caller = createParamDecorator((data: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest().user;
});

export const Agent = createParamDecorator((data: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest().headers.user;
});
