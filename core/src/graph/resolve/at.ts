// An entry of a list that must be there: facts refer to one another by index, and a wrong index is our bug.
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`No entry ${index} in a list of ${list.length}.`);
  return found;
}
