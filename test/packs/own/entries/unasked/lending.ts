import { PrismaClient } from "@prisma/client";

interface Librarian {
  readonly id: string;
  readonly role: string;
}

export default class LendingDesk {
  readonly #db: PrismaClient;

  constructor(db: PrismaClient) {
    this.#db = db;
  }

  async waive(loan: string, librarian: Librarian): Promise<void> { //= entry rpc LendingDesk.waive
    await this.#db.fine.deleteMany({ where: { loan } }); //= open unguarded-action
  }

  async extend(loan: string, librarian: Librarian): Promise<void> { //= entry rpc LendingDesk.extend
    await this.#db.loan.updateMany({ where: { id: loan }, data: { extended: true } }); //= open unguarded-action
  }

  // Nobody outside calls it.
  async forget(loan: string): Promise<void> {
    await this.#db.loan.delete({ where: { id: loan } });
  }
}

const db = new PrismaClient();

export async function removeTitle(title: string): Promise<void> { //= entry message removeTitle
  await db.title.delete({ where: { id: title } }); //= open unguarded-action
}
