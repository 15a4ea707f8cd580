import type { PrismaClient } from "@prisma/client";
import type { Person, RightsController, SessionAnswer } from "./types";

export class FallbackRights implements RightsController {
  constructor(private readonly replica: PrismaClient) {}

  async authenticateSession(_request: Request, context: { userId: string | null; orchardId?: string }): Promise<SessionAnswer> {
    if (!context.userId) return { ok: false, reason: "nobody" };
    const person = await this.replica.person.findFirst({ where: { id: context.userId } });
    if (!person) return { ok: false, reason: "nobody" };
    return { ok: true, person: toPerson(person), subject: { type: "person", userId: person.id } };
  }
}

function toPerson(person: Person): Person {
  return { id: person.id, name: person.name, email: person.email, picture: person.picture };
}
