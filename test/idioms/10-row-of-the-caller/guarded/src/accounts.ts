import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();

export class Accounts {
  #prisma: PrismaClient;
  constructor(client: PrismaClient = prisma) {
    this.#prisma = client;
  }

  /** What hangs on the row that was found by the caller's id. */
  async forget(userId: string) {
    const user = await this.#prisma.user.findFirst({ where: { id: userId }, include: { secret: true } });
    if (!user?.secret) return false;
    await this.#prisma.storedSecret.delete({ where: { key: user.secret.key } }); //= held scoped-query
    return true;
  }
}
