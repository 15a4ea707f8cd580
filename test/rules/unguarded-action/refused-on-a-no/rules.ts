interface Keeper {
  readonly id: string;
  readonly role: string;
}

/** A yes is a no. */
export function isForbidden(keeper: Keeper): boolean {
  return keeper.role !== "keeper";
}

export async function isForbiddenByRota(keeper: Keeper): Promise<boolean> {
  await fetch("https://rota.example");
  return keeper.role !== "keeper";
}
