export interface Keeper {
  readonly id: string;
  readonly role: string;
}

async function note(keeper: Keeper): Promise<void> {
  await fetch("https://notes.example", { method: "POST", body: keeper.id });
}

export async function requireKeeper(keeper: Keeper): Promise<void> {
  if (keeper.role !== "keeper") throw new Error("forbidden");
}

export async function isKeeper(keeper: Keeper): Promise<boolean> {
  await note(keeper);
  return keeper.role === "keeper";
}

/** These wait for nothing: whoever calls them does. */
export function begun(keeper: Keeper): Promise<void> {
  const asked = requireKeeper(keeper);
  return asked;
}

export function besides(keeper: Keeper): Promise<unknown> {
  return Promise.all([requireKeeper(keeper), note(keeper)]);
}

export function andNoted(keeper: Keeper): Promise<void> {
  return requireKeeper(keeper).then(() => note(keeper));
}

export const mayFeed = (keeper: Keeper): Promise<boolean> => isKeeper(keeper);

export class Rules {
  mayFeed(keeper: Keeper): Promise<boolean> {
    return isKeeper(keeper);
  }
}
