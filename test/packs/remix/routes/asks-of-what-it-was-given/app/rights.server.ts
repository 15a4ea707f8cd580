interface Grower {
  readonly userId: string | undefined;
  readonly role: string;
}

export function rightsOf(grower: Grower | null, attempt = 0) {
  // It is asked again by itself, about what it was given or nobody.
  const before: unknown = attempt > 0 && attempt < 3 ? rightsOf(grower ?? null, attempt + 1) : null;
  return {
    before,
    async mustPrune() {
      if (grower?.role !== "pruner") throw new Response("not yours to prune", { status: 403 });
    },
  };
}
