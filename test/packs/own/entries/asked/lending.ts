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
    if (librarian.role !== "head") throw new Error("forbidden");
    await this.#db.fine.deleteMany({ where: { loan } }); //= held inferred
  }

  async extend(loan: string, librarian: Librarian): Promise<void> { //= entry rpc LendingDesk.extend
    await this.#db.loan.updateMany({ where: { id: loan, librarianId: librarian.id }, data: { extended: true } }); //= held scoped-query
  }

  // Nobody outside calls it.
  async forget(loan: string): Promise<void> {
    await this.#db.loan.delete({ where: { id: loan } });
  }
}

export async function countTitles(db: PrismaClient): Promise<number> {
  return db.title.count();
}
