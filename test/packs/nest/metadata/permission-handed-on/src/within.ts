import { type CanActivate, type CustomDecorator, type ExecutionContext, Injectable, SetMetadata } from "@nestjs/common";
import { Reflector } from "@nestjs/core";
import { type Reader, Rights } from "./rights";

const WITHIN = "within";
type Asked = { parameter: string; required?: string[] };

export const Within = (parameter: string, rights?: string[] | string): CustomDecorator<string> => {
  const required = rights ? (Array.isArray(rights) ? rights : [rights]) : undefined;
  return SetMetadata<string, Asked>(WITHIN, { parameter, required });
};

@Injectable()
export class WithinGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly rights: Rights,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { user, params } = context.switchToHttp().getRequest();
    if (!user) return false;
    return await this.may(context.getHandler(), params, user);
  }

  private askedOf(method: Function) {
    return this.reflector.get<Asked>(WITHIN, method);
  }

  private may(method: Function, parameters: Record<string, string>, user: Reader): Promise<boolean> {
    const asked = this.askedOf(method);
    if (!asked) return Promise.resolve(true);
    const { parameter, required } = asked;
    return this.rights.areThere(user, parameters[parameter], required);
  }
}
