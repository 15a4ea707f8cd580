// Lists by key, added to as things are found: to copy a list for each would take time by the square of its length.

export function enlist<K, V>(lists: Map<K, V[]>, key: K, one: V): void {
  const known = lists.get(key);
  if (known) known.push(one);
  else lists.set(key, [one]);
}
