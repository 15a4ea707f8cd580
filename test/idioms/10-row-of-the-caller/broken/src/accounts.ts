import { PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();

export class Accounts {
  #prisma: PrismaClient;
  #asked: string;
  constructor(asked: string, client: PrismaClient = prisma) {
    this.#prisma = client;
    this.#asked = asked;
  }

  /** Whoever asks names whose row it is. */
  async forget(userId: string) {
    const user = await this.#prisma.user.findFirst({ where: { OR: [{ id: userId }, { id: this.#asked }] }, include: { secret: true } });
    if (!user?.secret) return false;
    await this.#prisma.storedSecret.delete({ where: { key: user.secret.key } }); //= open weak-guard
    return true;
  }

  /** By what was sent, whoever asks. */
  async rename(userId: string, name: string) {
    const user = await this.#prisma.user.findFirst({ where: { OR: [{ id: userId }, { name }] } });
    if (!user) return false;
    await this.#prisma.user.update({ where: { id: user.id }, data: { name } }); //= open weak-guard
    return true;
  }
}
