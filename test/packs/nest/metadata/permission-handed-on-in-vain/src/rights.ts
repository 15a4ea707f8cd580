import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from "@nestjs/common";
import { Reflector } from "@nestjs/core";
import { Db } from "./db";

type Reader = { id: string; permissions: string[] };
const ASKED = "asked";
export const Asks = (...required: string[]) => SetMetadata(ASKED, required);

function matches(asked: string[], userPermissions: string[]): boolean {
  return asked.some((one) => userPermissions.includes(one));
}

/** What whoever the request names may do. */
@Injectable()
export class SomebodyMayGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly db: Db,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { user, body } = context.switchToHttp().getRequest();
    if (!user) return false;
    return this.may(this.reflector.get<string[]>(ASKED, context.getHandler()), body.readerId);
  }

  private async may(required: string[], readerId: string): Promise<boolean> {
    const reader = await this.db.reader.findUnique({ where: { id: readerId } });
    return matches(required, reader?.permissions ?? []);
  }
}

/** Only who asks for much is asked. */
@Injectable()
export class MuchGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const { user } = context.switchToHttp().getRequest();
    if (!user) return false;
    return this.may(user, this.reflector.get<string[]>(ASKED, context.getHandler()));
  }

  private may(user: Reader, required: string[]): boolean {
    if (required.length < 2) return true;
    return matches(required, user.permissions);
  }
}

/** Something is always added to what the caller may do. */
@Injectable()
export class GenerousGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly db: Db,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { user } = context.switchToHttp().getRequest();
    if (!user) return false;
    return this.may(user, this.reflector.get<string[]>(ASKED, context.getHandler()));
  }

  private async may(user: Reader, required: string[]): Promise<boolean> {
    return matches(required, await this.permissionsOf(user));
  }

  private async permissionsOf(user: Reader): Promise<string[]> {
    if (!user.permissions.length) {
      const all: string[] = [];
      all.push("shelf.staff", "shelf.porters");
      return all;
    }
    return user.permissions;
  }
}

/** What is asked for is taken away before it is looked at. */
@Injectable()
export class ForgetfulGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const { user } = context.switchToHttp().getRequest();
    if (!user) return false;
    return this.may(user, this.reflector.get<string[]>(ASKED, context.getHandler()));
  }

  private may(user: Reader, wanted: string[]): boolean {
    wanted.splice(0);
    if (!wanted.length) return true;
    return matches(wanted, user.permissions);
  }
}
