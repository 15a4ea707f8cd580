/** By name or by number, and always of the yard. */
export function hiveOf(yardId: string, hive: string) {
  if (hive.startsWith("no_")) return { number: hive, yardId };
  return { name: hive, yardId };
}

export function oneHiveOf(yardId: string, hive: string) {
  return hive.startsWith("no_") ? { number: hive, yardId } : { yardId_name: { yardId, name: hive } };
}

interface Hive {
  id: string;
}
type Seen = { status: "visible"; hive: Hive } | { status: "hidden" } | { status: "missing" };

export async function seen(find: () => Promise<(Hive & { frames: { keeperId: string }[] }) | null>, keeperId: string): Promise<Seen> {
  const hive = await find();
  if (!hive) return { status: "missing" };
  if (hive.frames.length === 0) return { status: "visible", hive };
  if (!hive.frames.some((frame) => frame.keeperId === keeperId)) return { status: "hidden" };
  return { status: "visible", hive };
}
