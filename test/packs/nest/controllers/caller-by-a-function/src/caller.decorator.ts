import { createParamDecorator, type ExecutionContext } from "@nestjs/common";
import type { Person } from "./person";

export function personIn(context: ExecutionContext): Person {
  return context.switchToHttp().getRequest().user;
}
export function personNamed(context: ExecutionContext): Person {
  return context.switchToHttp().getRequest().body.user;
}

export const Caller = createParamDecorator((data: unknown, context: ExecutionContext) => personIn(context));
/** Whoever the client says. */
export const Named = createParamDecorator((data: unknown, context: ExecutionContext) => personNamed(context));
