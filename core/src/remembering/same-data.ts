// Whether two plain values say the same.

export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) && Array.isArray(other) && isSameList(one, other);
  if (!isPlain(one) || !isPlain(other)) return false;
  const mine = Object.entries(one);
  const theirs = new Map(Object.entries(other));
  return mine.length === theirs.size && mine.every(([key, value]) => theirs.has(key) && isSameData(value, theirs.get(key)));
}
function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => isSameData(item, other[index]));
}
function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}
