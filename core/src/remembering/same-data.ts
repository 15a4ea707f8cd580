// Whether two plain values say the same, and which calls one speaks of. Values share their parts: what was looked at once is not looked at again.

type Known = Map<object, object>;

export function isSameData(one: unknown, other: unknown): boolean {
  return isSame(one, other, new Map());
}

function isSame(one: unknown, other: unknown, known: Known): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (known.get(one) === other) return true;
  if (!isSameInside(one, other, known)) return false;
  known.set(one, other);
  return true;
}
function isSameInside(one: object, other: object, known: Known): boolean {
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) && Array.isArray(other) && isSameList(one, other, known);
  if (one instanceof Map || other instanceof Map) return one instanceof Map && other instanceof Map && isSameList([...one], [...other], known);
  if (!isPlain(one) || !isPlain(other)) return false;
  const mine = Object.entries(one);
  const theirs = new Map(Object.entries(other));
  return mine.length === theirs.size && mine.every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key), known));
}
function isSameList(one: readonly unknown[], other: readonly unknown[], known: Known): boolean {
  return one.length === other.length && one.every((item, index) => isSame(item, other[index], known));
}
function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** Ids under `call`, however deep inside. */
export function callsSpokenOf(value: unknown): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one !== "object" || one === null || seen.has(one)) continue;
    seen.add(one);
    if ("call" in one && typeof one.call === "string") found.add(one.call);
    for (const part of one instanceof Map ? one.values() : Object.values(one)) if (typeof part === "object" && part !== null) waiting.push(part);
  }
  return [...found].sort();
}
