import { openSafe } from "./safe";

/** Opened here to be counted, and nothing of it is shown. */
export function countSafe(number: string): number {
  return openSafe(number).length;
}
