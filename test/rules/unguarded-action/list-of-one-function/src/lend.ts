// Another function's list that goes by the same name.
export function wordsFor(keeps: boolean) {
  const roles = ["reader"];
  if (keeps) roles.push("keeper");
  return roles.join(", ");
}
