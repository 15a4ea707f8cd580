// What few ask for is worked out for the first who does, and kept for the others.

export function once<V>(work: () => V): () => V {
  let made: { readonly value: V } | null = null;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}
