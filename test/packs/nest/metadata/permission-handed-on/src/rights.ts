import { Injectable } from "@nestjs/common";
import { Db } from "./db";

export type Reader = { id: string; permissions: string[] };

@Injectable()
export class Rights {
  constructor(private readonly db: Db) {}

  async areThere(user: Reader, shelfId: string, required: string[] | undefined): Promise<boolean> {
    const found = await this.db.shelf.count({ where: { id: shelfId, library: { readerId: user.id } } });
    if (found !== 1) return false;
    return this.areGiven(user, shelfId, required);
  }

  private async areGiven(user: Reader, shelfId: string, required: string[] | undefined): Promise<boolean> {
    if (!required || required.length === 0) return true;
    if (user.permissions.includes("*")) return true;
    if (this.matches(required, user.permissions)) return true;
    return this.areGivenThere(user, shelfId, required);
  }

  private async areGivenThere(user: Reader, shelfId: string, required: string[]): Promise<boolean> {
    return this.matches(required, await this.ofShelf(user, shelfId));
  }

  private async ofShelf(user: Reader, shelfId: string): Promise<string[]> {
    if (!shelfId) {
      console.warn("no shelf");
      return [];
    }
    const posts = await this.db.post.findMany({ where: { readerId: user.id, shelfId } });
    return Array.from(new Set(posts.flatMap((post) => post.permissions)));
  }

  private matches(asked: string[], userPermissions: string[]): boolean {
    return userPermissions.includes("*") || asked.some((one) => userPermissions.includes(one));
  }
}
