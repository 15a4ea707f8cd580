import type { Knex } from "knex";

export interface Accountability {
  readonly user: string;
  readonly role: string;
}
interface Options {
  readonly knex: Knex;
  readonly accountability: Accountability | null;
}

export class ItemsService {
  private readonly knex: Knex;
  private readonly accountability: Accountability | null;

  constructor(
    private readonly collection: string,
    options: Options,
  ) {
    this.knex = options.knex;
    this.accountability = options.accountability;
  }

  async deleteOne(key: string) {
    if (this.accountability) {
      await this.check(this.accountability);
    }
    await this.knex(this.collection).where({ id: key }).delete(); //= open unguarded-action
  }
  private async check({ role }: Accountability) {
    if (role !== "administrator") throw Object.assign(new Error("forbidden"), { statusCode: 403 });
  }
}
