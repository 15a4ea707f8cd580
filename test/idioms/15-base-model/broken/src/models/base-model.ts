import { type Collection, type Document } from "mongodb";
import { mongo } from "../mongo.js";
import type { ModelContext } from "../context.js";

export class PermissionError extends Error {
  readonly status = 403;
}

export abstract class BaseModel<T extends Document> {
  constructor(
    protected readonly context: ModelContext,
    private readonly name: string,
  ) {}

  protected abstract canDelete(doc: T): boolean;

  protected collection(): Collection<T> {
    return mongo.db().collection<T>(this.name);
  }
  protected async deleteOne(doc: T) {
    if (!this.canDelete(doc)) {
      throw new PermissionError("You do not have access to delete this resource");
    }
    await this.collection().deleteOne({ id: doc.id }); //= open weak-guard
  }
}
