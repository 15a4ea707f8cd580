import { db } from "./db.server";

type Delegate<Methods extends string> = { [Method in Methods]: (given: unknown) => Promise<{ readonly id: string } | null> };

/** Two clients, generated apart, fit this one. */
interface EitherClient {
  readonly tree: Delegate<"findFirst" | "findFirstOrThrow">;
}

export class TreeStore {
  constructor(private readonly client: EitherClient) {}

  load(method: "findFirst" | "findFirstOrThrow", where: { readonly id: string }) {
    const delegate = this.client.tree;
    return delegate[method]({ where });
  }
}

export class AnyStore {
  constructor(private readonly hooks: Record<string, (given: unknown) => Promise<void>>) {}

  run(name: string, given: unknown) {
    return this.hooks[name]?.(given); //= unknown dynamic-callee
  }
}

export const trees = new TreeStore(db as unknown as EitherClient);
export const hooks = new AnyStore({});
