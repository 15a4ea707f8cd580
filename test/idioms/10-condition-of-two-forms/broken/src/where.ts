/** By its number it is anybody's. */
export function hiveOf(yardId: string, hive: string) {
  if (hive.startsWith("no_")) return { number: hive };
  return { name: hive, yardId };
}

/** Whoever sends the yard may have it. */
export function oneHiveOf(yardId: string, hive: string, asked: string) {
  return hive.startsWith("no_") ? { number: hive, yardId: asked } : { name: hive, yardId };
}

/** Or of all of them. */
export function someHivesOf(yardId: string, all: boolean) {
  return all ? {} : { yardId };
}
