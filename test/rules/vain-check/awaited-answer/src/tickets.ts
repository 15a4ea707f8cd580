import { PrismaClient } from "@prisma/client";

const db = new PrismaClient();

export class Tickets {
  async isCurrent(id: string): Promise<boolean> {
    return (await db.ticket.count({ where: { id, tornAt: null } })) === 1;
  }

  isShort(id: string): boolean {
    return id.length < 8;
  }

  async find(id: string) {
    return db.ticket.findUnique({ where: { id } });
  }
}
