const rights: Record<string, readonly string[]> = {};

/** Throws, unless whoever asks may do this to that. */
export function confirm(caller: string | undefined, verb: string, object: { id: string } | null): void {
  if (!object || !rights[`${caller} ${object.id}`]?.includes(verb)) throw new Error("forbidden");
}
