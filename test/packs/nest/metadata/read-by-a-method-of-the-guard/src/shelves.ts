import { Injectable } from "@nestjs/common";
import { Db } from "./db";
import { Kind } from "./within";

@Injectable()
export class Shelves {
  constructor(private readonly db: Db) {}

  async isReachable(user: { id: string }, kind: Kind, id: string): Promise<boolean> {
    if (kind === Kind.Library) return (await this.db.library.count({ where: { id, readerId: user.id } })) === 1;
    return (await this.db.shelf.count({ where: { id, library: { readerId: user.id } } })) === 1;
  }
}
